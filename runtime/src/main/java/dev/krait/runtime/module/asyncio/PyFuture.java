package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyTraceback;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.contextvars.PyContext;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code asyncio.Future}: a result to come. */
class PyFuture extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
              "_asyncio.Future",
              PyType.OBJECT,
              true,
              new FutureMethodsTable(),
              new FutureAttributesTable(),
              new GenericMethodsTable())
          .withWeakReferences()
          .withDoc("A result that an event loop waits for.");

  /** The three states, as {@code _state} shows them. */
  enum State {
    PENDING,
    CANCELLED,
    FINISHED;

    final PyStr text = PyStr.intern(name());
  }

  private PyInstance part;
  private final FutureCallbacks callbacks = new FutureCallbacks();
  private PyObject loop;
  private State state = State.PENDING;
  private PyObject value;
  private PyBaseException exception;
  private PyTraceback traceback;
  private boolean logsTraceback;
  private boolean blocking;
  private PyObject cancelMessage;
  private PyBaseException cancelledError;
  private PyObject sourceTraceback;
  private Set<PyObject> waiters;
  private FutureGuard guard;

  PyFuture(PyType type, PyType builtin) {
    this.part = type == builtin ? null : PyInstance.partOf(type, this);
  }

  /** {@code __init__}. */
  final void initialise(PyObject givenLoop) {
    state = State.PENDING;
    value = null;
    exception = null;
    traceback = null;
    cancelMessage = null;
    cancelledError = null;
    sourceTraceback = null;
    waiters = null;
    blocking = false;
    setLogsTraceback(false);
    PyObject chosen =
        givenLoop == null || givenLoop == PyNone.NONE ? RunningLoops.currentOrDefault() : givenLoop;
    loop = chosen;
    if (chosen.attr("get_debug").call0().isTrue()) {
      sourceTraceback = Imports.importModule("traceback").attr("extract_stack").call0();
    }
  }

  @Override
  public PyType type() {
    return part == null ? builtinType() : part.type();
  }

  PyType builtinType() {
    return TYPE;
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  @Override
  public void setType(PyType type) {
    if (part == null) {
      part = PyInstance.partOf(type, this);
    } else {
      part.setType(type);
    }
  }

  /** Whether no class statement made its class, so that no method is overridden. */
  final boolean isExact() {
    return part == null;
  }

  // ---- the state ----

  /** The loop; an error where {@code __init__} was not called. */
  final PyObject requireLoop() {
    if (loop == null) {
      throw Errors.runtimeError("Future object is not initialized.");
    }
    return loop;
  }

  /** The loop, or null. */
  final PyObject loop() {
    return loop;
  }

  final State state() {
    return state;
  }

  final boolean isDone() {
    return state != State.PENDING;
  }

  final boolean isBlocking() {
    return blocking;
  }

  final void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  final PyObject value() {
    return value;
  }

  final PyBaseException exception() {
    return exception;
  }

  final PyObject sourceTraceback() {
    return sourceTraceback;
  }

  final PyObject cancelMessage() {
    return cancelMessage;
  }

  final void setCancelMessage(PyObject message) {
    cancelMessage = message;
  }

  final boolean logsTraceback() {
    return logsTraceback;
  }

  final void setLogsTraceback(boolean logs) {
    logsTraceback = logs;
    if (!logs && guard != null) {
      guard.release();
      guard = null;
    }
  }

  // ---- its end ----

  /** {@code Future.cancel}. */
  final boolean cancelAsFuture(PyObject message) {
    setLogsTraceback(false);
    if (isDone()) {
      return false;
    }
    state = State.CANCELLED;
    cancelMessage = message;
    finish();
    return true;
  }

  /** {@code cancel(msg)}. */
  boolean cancel(PyObject message) {
    return cancelAsFuture(message);
  }

  final void setResult(PyObject result) {
    requireLoop();
    if (isDone()) {
      throw AsyncioNames.invalidState("invalid state");
    }
    value = result;
    state = State.FINISHED;
    finish();
  }

  final void setException(PyObject given) {
    requireLoop();
    if (isDone()) {
      throw AsyncioNames.invalidState("invalid state");
    }
    PyObject made =
        given instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)
            ? type.call0()
            : given;
    if (!(made instanceof PyBaseException raised)) {
      throw Errors.typeError("invalid exception object");
    }
    exception = raised.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION) ? wrapped(raised) : raised;
    traceback = exception.traceback();
    state = State.FINISHED;
    finish();
    logsTraceback = true;
    watch();
  }

  private static PyBaseException wrapped(PyBaseException stop) {
    PyBaseException error =
        PyBaseException.make(
            ExceptionTypes.RUNTIME_ERROR,
            PyStr.of(
                "StopIteration interacts badly with generators and cannot be raised into a"
                    + " Future"));
    error.setCause(stop);
    error.setContext(stop);
    return error;
  }

  private void finish() {
    callbacks.schedule(loop, this);
    ended();
  }

  /** It is done. */
  void ended() {}

  /** {@code result()}. */
  final PyObject result() {
    PyException error = error();
    if (error != null) {
      throw error;
    }
    return value;
  }

  /** What {@code result()} raises; null if there is a result. */
  final PyException error() {
    if (state == State.CANCELLED) {
      return new PyException(takeCancelledError());
    }
    if (loop == null) {
      return AsyncioNames.invalidState("Future object is not initialized.");
    }
    if (state == State.PENDING) {
      return AsyncioNames.invalidState("Result is not set.");
    }
    setLogsTraceback(false);
    if (exception == null) {
      return null;
    }
    exception.setTraceback(traceback);
    traceback = null;
    return new PyException(exception);
  }

  /** {@code exception()}. */
  final PyObject askedException() {
    if (loop == null) {
      throw AsyncioNames.invalidState("Future object is not initialized.");
    }
    if (state == State.CANCELLED) {
      throw new PyException(takeCancelledError());
    }
    if (state == State.PENDING) {
      throw AsyncioNames.invalidState("Exception is not set.");
    }
    setLogsTraceback(false);
    return exception == null ? PyNone.NONE : exception;
  }

  final void setCancelledError(PyBaseException error) {
    cancelledError = error;
  }

  /** {@code _make_cancelled_error()}: the one that was caught, the first time. */
  final PyBaseException takeCancelledError() {
    PyBaseException error = cancelledError;
    if (error != null) {
      cancelledError = null;
      return error;
    }
    return cancelMessage == null || cancelMessage == PyNone.NONE
        ? PyBaseException.make(AsyncioNames.CANCELLED_ERROR)
        : PyBaseException.make(AsyncioNames.CANCELLED_ERROR, cancelMessage);
  }

  // ---- callbacks ----

  final FutureCallbacks callbacks() {
    return callbacks;
  }

  /** {@code add_done_callback}; without a context, a copy of the current one. */
  final void addCallback(PyObject function, PyObject context) {
    if (loop == null) {
      throw Errors.runtimeError("uninitialized Future object");
    }
    PyObject given = context == null ? PyContext.current().copy() : context;
    if (isDone()) {
      FutureCallbacks.callSoon(loop, function, this, given);
    } else {
      callbacks.add(function, given);
    }
  }

  // ---- who awaits it ----

  final void addWaiter(PyObject waiter) {
    if (waiters == null) {
      waiters = new LinkedHashSet<>(2);
    }
    waiters.add(waiter);
  }

  final void removeWaiter(PyObject waiter) {
    if (waiters != null) {
      waiters.remove(waiter);
    }
  }

  /** {@code _asyncio_awaited_by}. */
  final PyObject waiters() {
    if (waiters == null || waiters.isEmpty()) {
      return PyNone.NONE;
    }
    PyFrozenSet result = new PyFrozenSet();
    for (PyObject each : waiters) {
      result.addElement(each);
    }
    return result;
  }

  // ---- when it is lost ----

  final void watch() {
    if (guard == null) {
      guard = FutureGuard.watch(this);
    }
  }

  /** Nobody refers to it any more. */
  void lost() {
    if (logsTraceback) {
      logsTraceback = false;
      PyDict context = new PyDict();
      context.put("message", PyStr.of(type().attr("__name__") + " exception was never retrieved"));
      context.put("exception", exception);
      report(context);
    }
  }

  final void report(PyDict context) {
    context.put(this instanceof PyTask && !isDone() ? "task" : "future", this);
    if (sourceTraceback != null) {
      context.put("source_traceback", sourceTraceback);
    }
    loop.attr("call_exception_handler").call1(context);
  }
}
