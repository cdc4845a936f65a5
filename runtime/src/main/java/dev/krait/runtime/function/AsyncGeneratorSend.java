package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code __anext__} and {@code asend} of an asynchronous generator make. */
final class AsyncGeneratorSend extends PyAsyncGenerator.Awaitable {
  static final PyType TYPE =
      PyType.builtin(
          "async_generator_asend", PyType.OBJECT, false, new AsyncGeneratorSendMethodsTable());

  private enum State {
    NEW,
    AWAITED,
    ENDED
  }

  private final PyAsyncGenerator generator;
  private final PyObject value;
  private State state = State.NEW;

  AsyncGeneratorSend(PyAsyncGenerator generator, PyObject value) {
    this.generator = generator;
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  boolean hasEnded() {
    return state == State.ENDED;
  }

  @Override
  PyObject resume(PyObject sent) {
    PyObject argument = sent;
    if (state == State.NEW) {
      requireIdle();
      if (argument == PyNone.NONE) {
        argument = value;
      }
    }
    PyObject passed = argument;
    return step(() -> generator.run(passed, null));
  }

  @Override
  PyObject raise(PyException exception) {
    if (state == State.NEW) {
      requireIdle();
    }
    return step(() -> generator.deliver(exception, true));
  }

  private void requireIdle() {
    if (generator.isAwaited()) {
      state = State.ENDED;
      throw Errors.runtimeError("anext(): asynchronous generator is already running");
    }
  }

  private PyObject step(PyAsyncGenerator.Step step) {
    if (state == State.ENDED) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    state = State.AWAITED;
    generator.setAwaited(true);
    PyObject result = null;
    try {
      result = generator.step(step, this::stop);
    } finally {
      if (result == null) {
        state = State.ENDED;
      }
    }
    return result;
  }
}
