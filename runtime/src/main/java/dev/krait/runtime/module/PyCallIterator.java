package dev.krait.runtime.module;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Comparison;

/** {@code iter(callable, sentinel)}. */
final class PyCallIterator extends PyObject {
  static final PyType TYPE =
      PyType.builtin("callable_iterator", PyType.OBJECT, false, new CallIteratorMethodsTable());

  private PyObject callable;
  private final PyObject sentinel;

  PyCallIterator(PyObject callable, PyObject sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
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
    if (callable == null) {
      return null;
    }
    try {
      PyObject value = callable.call0();
      if (callable != null && !Comparison.sameOrEqual(sentinel, value)) {
        return value;
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
    }
    callable = null;
    return null;
  }
}
