package dev.krait.runtime.collection;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code iter(callable, sentinel)}: calls until the result equals the sentinel. */
public final class PyCallableIterator extends BuiltinIterator {
  /** {@code callable_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "callable_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new CallableIteratorMethodsTable());

  private PyObject callable;
  private PyObject sentinel;

  public PyCallableIterator(PyObject callable, PyObject sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (callable == null) {
      return null;
    }
    PyObject result;
    try {
      result = callable.call0();
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      end();
      return null;
    }
    PyObject last = sentinel;
    if (last == null || ArrayOrder.same(last, result)) {
      end();
      return null;
    }
    return result;
  }

  private void end() {
    callable = null;
    sentinel = null;
  }

  /** The function and the sentinel; null after the end. */
  PyObject[] state() {
    return callable == null ? null : new PyObject[] {callable, sentinel};
  }
}
