package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.StopValue;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What awaits a future: yields it once, if it is pending, and ends with its result. */
final class FutureIterator extends PyObject implements StopValue {
  static final PyType TYPE =
      PyType.builtin("_asyncio.FutureIter", PyType.OBJECT, false, new FutureIteratorMethodsTable());

  private PyFuture future;
  private PyObject value = PyNone.NONE;

  FutureIterator(PyFuture future) {
    this.future = future;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    PyFuture awaited = future;
    if (awaited == null) {
      return null;
    }
    if (!awaited.isDone()) {
      if (awaited.isBlocking()) {
        throw Errors.runtimeError("await wasn't used with future");
      }
      awaited.setBlocking(true);
      return awaited;
    }
    future = null;
    value = awaited.result();
    return null;
  }

  @Override
  public PyObject takeStopValue() {
    PyObject result = value;
    value = PyNone.NONE;
    return result;
  }

  /** {@code close()}. */
  void close() {
    future = null;
  }
}
