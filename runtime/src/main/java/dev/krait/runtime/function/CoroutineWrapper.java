package dev.krait.runtime.function;

import dev.krait.runtime.module.StopValue;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code coroutine.__await__()} gives: the coroutine as an iterator. */
final class CoroutineWrapper extends PyObject implements StopValue {
  static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", PyType.OBJECT, false, new CoroutineWrapperMethodsTable());

  private final PyCoroutine coroutine;

  CoroutineWrapper(PyCoroutine coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyCoroutine coroutine() {
    return coroutine;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    return coroutine.run(PyNone.NONE, null);
  }

  @Override
  public PyObject takeStopValue() {
    return coroutine.takeStopValue();
  }
}
