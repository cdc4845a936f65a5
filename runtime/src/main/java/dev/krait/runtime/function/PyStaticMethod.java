package dev.krait.runtime.function;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code staticmethod(function)}: a class attribute that never binds (library reference). */
public final class PyStaticMethod extends PyObject {
  /** {@code staticmethod}. */
  public static final PyType TYPE =
      PyType.builtin("staticmethod", PyType.OBJECT, true, new StaticMethodMethodsTable());

  private PyObject function;

  public PyStaticMethod(PyObject function) {
    this.function = function;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code __func__}. */
  public PyObject function() {
    return function;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    return function;
  }

  @Override
  public PyObject callN(PyObject[] args, String[] names) {
    return function.callN(args, names);
  }
}
