package dev.krait.runtime.module.typing;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code P.args} and {@code P.kwargs} of a {@code ParamSpec}. */
final class ParamSpecPart extends PyObject {
  static final PyType ARGS_TYPE =
      PyType.builtin("typing.ParamSpecArgs", PyType.OBJECT, false, new ParamSpecPartMethodsTable())
          .withWeakReferences();
  static final PyType KWARGS_TYPE =
      PyType.builtin(
              "typing.ParamSpecKwargs", PyType.OBJECT, false, new ParamSpecPartMethodsTable())
          .withWeakReferences();

  private final PyType type;
  private final PyObject origin;

  ParamSpecPart(PyType type, PyObject origin) {
    this.type = type;
    this.origin = origin;
  }

  @Override
  public PyType type() {
    return type;
  }

  PyObject origin() {
    return origin;
  }
}
