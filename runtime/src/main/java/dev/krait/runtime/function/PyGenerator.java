package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.PyFrame;
import dev.krait.runtime.exception.Raising;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.module.StopValue;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * A generator (reference, 6.2.9): the emitted subclass has the variables in fields and the code in
 * {@link #resume}, a state machine.
 */
public abstract class PyGenerator extends PyObject implements StopValue {
  /** {@code generator}. */
  public static final PyType TYPE =
      PyType.builtin(
              "generator",
              PyType.OBJECT,
              false,
              new GeneratorMethodsTable(),
              new GenericMethodsTable())
          .withWeakReferences();

  /** The state of a generator that has ended. */
  protected static final int FINISHED = -1;

  /** The state that {@link #resume} begins with; 0 before the first time. */
  protected int state;

  private PyCode code;
  private String name;
  private String qualifiedName;
  private boolean running;
  private PyObject sent = PyNone.NONE;
  private PyException thrown;
  private PyObject result = PyNone.NONE;
  private PyBaseException handled;
  private PyObject delegate;
  private PyObject delegated;
  private boolean awaitsNext;
  private boolean closesDelegate;
  private boolean closedWhenLost;
  private LostGenerator guard;
  private int handlers;

  protected PyGenerator(PyCode code) {
    this.code = code;
    this.name = code.name();
    this.qualifiedName = code.qualifiedName();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /**
   * Runs to the next {@code yield}, whose value it returns, or to the end, where it returns {@link
   * #finish}.
   */
  protected abstract PyObject resume();

  // ---- what the emitted code calls ----

  /** Some of the code is in {@code try} or {@code with}: {@code close()} must not be left out. */
  public final void closeWhenLost() {
    closedWhenLost = true;
  }

  /** {@code yield value}. */
  protected final PyObject suspend(PyObject value, int next) {
    state = next;
    return value;
  }

  /** {@code return value}. */
  protected final PyObject finish(PyObject value) {
    state = FINISHED;
    result = value;
    return null;
  }

  /** The value of a {@code yield} expression: what was sent; raises what was thrown. */
  protected final PyObject received() {
    PyException exception = thrown;
    if (exception != null) {
      thrown = null;
      throw exception;
    }
    return sent;
  }

  /** A state that does not exist. */
  protected final RuntimeException finished() {
    return new IllegalStateException("state " + state);
  }

  /** {@code yield from iterable} begins. */
  protected final void beginYieldFrom(PyObject iterable) {
    if (iterable instanceof PyCoroutine && !isIterableCoroutine()) {
      throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    delegate = iterable instanceof PyGenerator ? iterable : iterable.iter();
    sent = PyNone.NONE;
  }

  /** {@code await awaitable} begins. */
  protected final void beginAwait(PyObject awaitable) {
    delegate = Awaiting.iterator(awaitable);
    sent = PyNone.NONE;
  }

  /** {@code type(iterable).__aiter__(iterable)}, with which {@code async for} begins. */
  protected static final PyObject asyncIterator(PyObject iterable) {
    return Awaiting.asyncIterator(iterable);
  }

  /**
   * {@code await type(iterator).__anext__(iterator)} begins, as {@code async for} does it: at
   * {@code StopAsyncIteration}, {@link #delegatedOrNull} answers null.
   */
  protected final void beginAwaitNext(PyObject iterator) {
    delegated = null;
    try {
      delegate = Awaiting.next(iterator);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        throw e;
      }
      delegate = null;
    }
    awaitsNext = delegate != null;
    sent = PyNone.NONE;
  }

  /**
   * Sends what was received to the delegate; what it yields, or null when it has ended with {@link
   * #delegated}.
   */
  protected final PyObject delegate() {
    if (!awaitsNext) {
      return delegateOnce();
    }
    PyObject value = null;
    try {
      value = delegateOnce();
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        throw e;
      }
      delegate = null;
      delegated = null;
    } finally {
      awaitsNext = value != null;
    }
    return value;
  }

  private PyObject delegateOnce() {
    PyException exception = thrown;
    if (exception != null) {
      thrown = null;
      return throwToDelegate(exception);
    }
    if (delegate == null) {
      return null;
    }
    PyObject value;
    if (delegate instanceof PyGenerator generator) {
      value = generator.run(sent, null);
      if (value == null) {
        delegateEnded(generator.takeStopValue());
      }
      return value;
    }
    if (sent == PyNone.NONE && !delegate.type().isHeapType()) {
      value = delegate.next();
      if (value == null) {
        delegateEnded(delegate instanceof StopValue stop ? stop.takeStopValue() : PyNone.NONE);
      }
      return value;
    }
    try {
      return sent == PyNone.NONE
          ? BuiltinsIteration.nextOrRaise(delegate)
          : delegate.attr("send").call1(sent);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      delegateEnded(stopValue(e));
      return null;
    }
  }

  /**
   * The delegate gets an exception that was thrown in, or is closed; what it yields, or null when
   * it has ended.
   */
  private PyObject throwToDelegate(PyException exception) {
    PyObject target = delegate;
    if (target == null) {
      throw exception;
    }
    delegate = null;
    if (closesDelegate && exception.matches(ExceptionTypes.GENERATOR_EXIT)) {
      close(target);
      throw exception;
    }
    PyObject value;
    if (target instanceof PyGenerator generator) {
      value = generator.deliver(exception, closesDelegate);
      if (value == null) {
        delegateEnded(generator.takeStopValue());
        return null;
      }
    } else {
      PyObject method = target.attrOrNull("throw");
      if (method == null) {
        throw exception;
      }
      try {
        value = method.call1(exception.value());
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
          throw e;
        }
        delegateEnded(stopValue(e));
        return null;
      }
    }
    delegate = target;
    return value;
  }

  private static void close(PyObject target) {
    if (target instanceof PyGenerator generator) {
      generator.close();
    } else {
      PyObject method = target.attrOrNull("close");
      if (method != null) {
        method.call0();
      }
    }
  }

  private void delegateEnded(PyObject value) {
    delegate = null;
    delegated = value;
  }

  /** What the delegate returned; null where {@link #beginAwaitNext} found no more. */
  protected final PyObject delegatedOrNull() {
    PyObject value = delegated;
    delegated = null;
    return value;
  }

  /** What the delegate returned. */
  protected final PyObject delegated() {
    PyObject value = delegated;
    delegated = null;
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject stopValue(PyException stop) {
    PyObject value = stop.value().field("value");
    return value == null ? PyNone.NONE : value;
  }

  // ---- the protocol ----

  /** Resumes with a value or an exception; what it yields, or null at its end. */
  final PyObject run(PyObject value, PyException exception) {
    if (running) {
      throw Errors.valueError(kind() + " already executing");
    }
    if (state == FINISHED) {
      requireReusable();
      if (exception != null) {
        throw exception;
      }
      result = PyNone.NONE;
      return null;
    }
    if (state == 0) {
      if (exception != null) {
        state = FINISHED;
        throw Raising.leaving(code, code.firstLine(), exception);
      }
      if (value != PyNone.NONE) {
        throw Errors.typeError("can't send non-None value to a just-started " + kind());
      }
    }
    // What does not change is not written: a write of a reference costs more than a comparison.
    if (sent != value) {
      sent = value;
    }
    if (exception != null) {
      thrown = exception;
    }
    running = true;
    ThreadState thread = ThreadState.current();
    PyBaseException outer = thread.handled();
    int outerHandlers = thread.handlers();
    thread.setHandlers(handlers);
    if (handled != null) {
      thread.handle(handled);
    }
    if (exception != null && handled != null) {
      exception.chain();
    }
    try {
      return resume();
    } catch (PyException e) {
      throw escaped(e);
    } finally {
      PyBaseException inner = thread.handled();
      if (inner != outer) {
        thread.handle(outer);
      }
      handlers = state == FINISHED ? 0 : thread.handlers();
      PyBaseException kept = handlers == 0 ? null : inner;
      if (kept != handled) {
        handled = kept;
      }
      thread.setHandlers(outerHandlers);
      running = false;
      if (closedWhenLost) {
        guard();
      }
    }
  }

  /** Keeps watch over a generator that is suspended, no longer over one that has ended. */
  private void guard() {
    if (state == FINISHED) {
      if (guard != null) {
        guard.release();
        guard = null;
      }
    } else if (guard == null) {
      guard = LostGenerator.watch(this);
    }
  }

  /** An exception ends the generator; {@code StopIteration} may not pass (PEP 479). */
  private PyException escaped(PyException e) {
    state = FINISHED;
    delegate = null;
    result = PyNone.NONE;
    String stop = stopName(e);
    if (stop == null) {
      return e;
    }
    PyException error = Errors.runtimeError(kind() + " raised " + stop);
    error.value().setCause(e.value());
    error.value().setContext(e.value());
    return error;
  }

  private String stopName(PyException e) {
    if (e.matches(ExceptionTypes.STOP_ITERATION)) {
      return "StopIteration";
    }
    boolean asynchronous = this instanceof PyAsyncGenerator;
    return asynchronous && e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
        ? "StopAsyncIteration"
        : null;
  }

  /** A coroutine that has ended cannot be awaited again. */
  protected void requireReusable() {}

  /** Whether {@code types.coroutine} made its function. */
  final boolean isIterableCoroutine() {
    return code.isIterableCoroutine();
  }

  final void setCode(PyCode code) {
    this.code = code;
  }

  /** {@code gi_frame}, {@code cr_frame}, {@code ag_frame}: None when it has ended. */
  final PyObject frame() {
    return state == FINISHED ? PyNone.NONE : new PyFrame(code, code.firstLine());
  }

  /** What error messages call it: {@code generator}, {@code coroutine}. */
  protected String kind() {
    return "generator";
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    return running || state == FINISHED || closedWhenLost || this instanceof PyAsyncGenerator
        ? run(PyNone.NONE, null)
        : proceed();
  }

  /** {@link #run} where no handler can have begun at a {@code yield}. */
  private PyObject proceed() {
    if (sent != PyNone.NONE) {
      sent = PyNone.NONE;
    }
    running = true;
    try {
      return resume();
    } catch (PyException e) {
      throw escaped(e);
    } finally {
      running = false;
    }
  }

  @Override
  public PyObject takeStopValue() {
    PyObject value = result;
    result = PyNone.NONE;
    return value;
  }

  /**
   * {@code send(None)}, or {@code throw(exception)} where it is not null; what is yielded, or null
   * at the end, where {@link #takeStopValue} has the value.
   */
  public final PyObject advance(PyBaseException exception) {
    return exception == null
        ? run(PyNone.NONE, null)
        : deliver(PyException.restored(exception), true);
  }

  /** {@code send(value)}. */
  final PyObject send(PyObject value) {
    PyObject yielded = run(value, null);
    if (yielded == null) {
      throw BuiltinsIteration.stopIteration(takeStopValue());
    }
    return yielded;
  }

  /** {@code throw(exception)}: a delegate gets it first. */
  final PyObject raise(PyException exception) {
    PyObject yielded = deliver(exception, true);
    if (yielded == null) {
      throw BuiltinsIteration.stopIteration(takeStopValue());
    }
    return yielded;
  }

  /**
   * Throws an exception in, which a delegate gets first; what is yielded, or null at the end.
   *
   * @param closes whether a delegate is closed rather than given a {@code GeneratorExit}
   */
  final PyObject deliver(PyException exception, boolean closes) {
    closesDelegate = closes;
    return run(PyNone.NONE, exception);
  }

  /**
   * {@code close()}: throws {@code GeneratorExit} in; the value that the generator returns then
   * (3.13).
   */
  final PyObject close() {
    if (state == FINISHED) {
      return PyNone.NONE;
    }
    if (state == 0 && !running) {
      state = FINISHED;
      return PyNone.NONE;
    }
    try {
      PyObject yielded = deliver(Errors.of(ExceptionTypes.GENERATOR_EXIT), true);
      if (yielded != null) {
        throw Errors.runtimeError(kind() + " ignored GeneratorExit");
      }
      return takeStopValue();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.GENERATOR_EXIT) || e.matches(ExceptionTypes.STOP_ITERATION)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }

  // ---- attributes ----

  final PyCode code() {
    return code;
  }

  final String name() {
    return name;
  }

  final void setName(String name) {
    this.name = name;
  }

  final String qualifiedName() {
    return qualifiedName;
  }

  final void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  final boolean isRunning() {
    return running;
  }

  final boolean isSuspended() {
    return !running && state > 0;
  }

  final boolean hasEnded() {
    return state == FINISHED;
  }

  /** {@code gi_yieldfrom}: null where there is none, or while the generator runs. */
  final PyObject currentDelegate() {
    return running ? null : delegate;
  }
}
