package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.StopValue;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * An asynchronous generator (reference, 6.2.9.2). Its state machine suspends for two reasons: an
 * {@code await} passes a value to the event loop, a {@code yield} ends the awaitable that {@code
 * __anext__}, {@code asend} or {@code athrow} made.
 */
public abstract class PyAsyncGenerator extends PyGenerator {
  /** {@code async_generator}. */
  public static final PyType TYPE =
      PyType.builtin(
              "async_generator",
              PyType.OBJECT,
              false,
              new AsyncGeneratorMethodsTable(),
              new GenericMethodsTable())
          .withWeakReferences();

  private boolean yielded;
  private boolean closed;
  private boolean awaited;
  private boolean begun;
  private PyObject finalizer;

  protected PyAsyncGenerator(PyCode code) {
    super(code);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    throw Errors.typeError("'async_generator' object is not iterable");
  }

  @Override
  public PyObject next() {
    throw Errors.typeError("'async_generator' object is not an iterator");
  }

  @Override
  protected String kind() {
    return "async generator";
  }

  /** {@code yield value}, as opposed to what an {@code await} passes on. */
  protected final PyObject yielded(PyObject value) {
    yielded = true;
    return value;
  }

  /** Whether the generator suspended at a {@code yield}; asked once each time. */
  final boolean takeYielded() {
    boolean result = yielded;
    yielded = false;
    return result;
  }

  /** Tells the hooks of the event loop of the first use (PEP 525). */
  final void begin() {
    if (begun) {
      return;
    }
    begun = true;
    AsyncGeneratorHooks hooks = ThreadState.current().asyncGeneratorHooks();
    finalizer = hooks.finalizer();
    PyObject first = hooks.firstIteration();
    if (first != null) {
      first.call1(this);
    }
  }

  /** The hook that the event loop finalises this generator with; null if there is none. */
  final PyObject finalizer() {
    return finalizer;
  }

  /** Whether an awaitable of this generator has begun and not ended. */
  final boolean isAwaited() {
    return awaited;
  }

  final void setAwaited(boolean awaited) {
    this.awaited = awaited;
  }

  final boolean isClosed() {
    return closed;
  }

  final void setClosed() {
    closed = true;
  }

  /**
   * What a step of the generator means for the awaitable of {@code __anext__}, {@code asend} or
   * {@code athrow}: a value passed on to the event loop, or null where the awaitable ends with
   * {@code end}'s value.
   */
  final PyObject step(Step step, StopAcceptor end) {
    PyObject value;
    try {
      value = step.run();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
          || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
        closed = true;
      }
      awaited = false;
      throw e;
    }
    if (value == null) {
      closed = true;
      awaited = false;
      throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (takeYielded()) {
      awaited = false;
      end.stop(value);
      return null;
    }
    return value;
  }

  /** A resumption of the generator. */
  interface Step {
    PyObject run();
  }

  /** Takes the value that an awaitable ends with. */
  interface StopAcceptor {
    void stop(PyObject value);
  }

  /** An awaitable that resumes the generator: the iterator that {@code await} drives. */
  abstract static class Awaitable extends PyObject implements StopValue {
    private PyObject stop = PyNone.NONE;

    /** Resumes with a value; null at the end. */
    abstract PyObject resume(PyObject value);

    /** Resumes with an exception; null at the end. */
    abstract PyObject raise(PyException exception);

    /** Whether {@code close} has nothing to do. */
    abstract boolean hasEnded();

    final void stop(PyObject value) {
      stop = value;
    }

    @Override
    public final PyObject iter() {
      return this;
    }

    @Override
    public final PyObject next() {
      return resume(PyNone.NONE);
    }

    @Override
    public final PyObject takeStopValue() {
      PyObject value = stop;
      stop = PyNone.NONE;
      return value;
    }

    /** {@code close()}. */
    final void close() {
      if (hasEnded()) {
        return;
      }
      try {
        if (raise(Errors.of(ExceptionTypes.GENERATOR_EXIT)) == null) {
          return;
        }
      } catch (PyException e) {
        if (e.matches(ExceptionTypes.STOP_ITERATION)
            || e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
            || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
          return;
        }
        throw e;
      }
      throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
  }
}
