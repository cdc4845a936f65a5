package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code athrow} and {@code aclose} of an asynchronous generator make. */
final class AsyncGeneratorThrow extends PyAsyncGenerator.Awaitable {
  static final PyType TYPE =
      PyType.builtin(
          "async_generator_athrow", PyType.OBJECT, false, new AsyncGeneratorThrowMethodsTable());

  private enum State {
    NEW,
    AWAITED,
    ENDED
  }

  /** The arguments of {@code athrow}, which are looked at when it is awaited. */
  record Arguments(PyObject type, PyObject value, PyObject traceback) {
    PyException exception() {
      return GeneratorThrow.exception("athrow", type, value, traceback);
    }
  }

  private final PyAsyncGenerator generator;
  private final Arguments arguments;
  private State state = State.NEW;

  /**
   * @param arguments what to throw; null for {@code aclose}
   */
  AsyncGeneratorThrow(PyAsyncGenerator generator, Arguments arguments) {
    this.generator = generator;
    this.arguments = arguments;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  boolean hasEnded() {
    return state == State.ENDED;
  }

  private boolean closes() {
    return arguments == null;
  }

  @Override
  PyObject resume(PyObject sent) {
    requireNotEnded();
    if (state == State.AWAITED) {
      return ending(
          closes()
              ? closing(() -> generator.run(sent, null))
              : () -> generator.step(() -> generator.run(sent, null), this::stop));
    }
    if (generator.hasEnded()) {
      state = State.ENDED;
      return null;
    }
    requireIdle();
    if (generator.isClosed()) {
      state = State.ENDED;
      throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (sent != PyNone.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.AWAITED;
    generator.setAwaited(true);
    if (closes()) {
      generator.setClosed();
      return ending(
          closing(() -> generator.deliver(Errors.of(ExceptionTypes.GENERATOR_EXIT), false)));
    }
    return ending(
        () -> generator.step(() -> generator.deliver(arguments.exception(), false), this::stop));
  }

  @Override
  PyObject raise(PyException exception) {
    requireNotEnded();
    if (state == State.NEW) {
      requireIdle();
      state = State.AWAITED;
      generator.setAwaited(true);
    }
    PyAsyncGenerator.Step step = () -> generator.deliver(exception, true);
    return ending(closes() ? closing(step) : () -> generator.step(step, this::stop));
  }

  private void requireNotEnded() {
    if (state == State.ENDED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
  }

  private void requireIdle() {
    if (generator.isAwaited()) {
      state = State.ENDED;
      throw Errors.runtimeError(
          (closes() ? "aclose" : "athrow") + "(): asynchronous generator is already running");
    }
  }

  private PyObject ending(PyAsyncGenerator.Step step) {
    PyObject result = null;
    try {
      result = step.run();
    } finally {
      if (result == null) {
        state = State.ENDED;
        generator.setAwaited(false);
      }
    }
    return result;
  }

  /** A step of {@code aclose}, which ends as the generator does and lets it yield no more. */
  private PyAsyncGenerator.Step closing(PyAsyncGenerator.Step step) {
    return () -> {
      PyObject result;
      try {
        result = step.run();
      } catch (PyException e) {
        if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)
            || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
          return null;
        }
        throw e;
      }
      if (result != null && generator.takeYielded()) {
        throw Errors.runtimeError("async generator ignored GeneratorExit");
      }
      return result;
    };
  }
}
