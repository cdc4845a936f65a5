package dev.krait.interpreter;

import dev.krait.runtime.function.PyCoroutine;
import dev.krait.runtime.object.PyObject;

/** A coroutine whose code is interpreted. */
final class InterpretedCoroutine extends PyCoroutine implements GeneratorLink {
  private final Frame frame;
  private final StateMachine machine;

  InterpretedCoroutine(Frame frame, StateMachine machine) {
    super(frame.code());
    this.frame = frame;
    this.machine = machine;
    frame.generator = this;
  }

  @Override
  protected PyObject resume() {
    frame.state = state;
    Jump jump;
    try {
      jump = machine.resume(frame);
    } catch (RuntimeException e) {
      state = FINISHED;
      throw e;
    }
    PyObject value = frame.result;
    frame.result = null;
    return jump == Jump.SUSPEND ? suspend(value, frame.state) : finish(value);
  }

  @Override
  public PyObject receive() {
    return received();
  }

  @Override
  public void delegateTo(PyObject iterable) {
    beginYieldFrom(iterable);
  }

  @Override
  public void awaitOn(PyObject awaitable) {
    beginAwait(awaitable);
  }

  @Override
  public PyObject sendToDelegate() {
    return delegate();
  }

  @Override
  public PyObject delegateResult() {
    return delegated();
  }

  @Override
  public PyObject delegateResultOrNull() {
    return delegatedOrNull();
  }

  @Override
  public void awaitNextOf(PyObject iterator) {
    beginAwaitNext(iterator);
  }

  @Override
  public PyObject asyncIteratorOf(PyObject iterable) {
    return asyncIterator(iterable);
  }

  @Override
  public PyObject yielding(PyObject value) {
    return value;
  }
}
