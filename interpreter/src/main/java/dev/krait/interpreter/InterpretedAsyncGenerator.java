package dev.krait.interpreter;

import dev.krait.runtime.function.PyAsyncGenerator;
import dev.krait.runtime.object.PyObject;

/** An asynchronous generator whose code is interpreted. */
final class InterpretedAsyncGenerator extends PyAsyncGenerator implements GeneratorLink {
  private final Frame frame;

  InterpretedAsyncGenerator(Frame frame) {
    super(frame.code());
    this.frame = frame;
    frame.generator = this;
  }

  @Override
  protected PyObject resume() {
    frame.state = state;
    PyObject value = frame.execute();
    frame.result = null;
    return frame.suspended ? suspend(value, frame.state) : finish(value);
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
    return yielded(value);
  }
}
