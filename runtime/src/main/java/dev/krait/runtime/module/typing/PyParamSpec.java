package dev.krait.runtime.module.typing;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code typing.ParamSpec}: a variable for the parameters of a function (PEP 612). */
public final class PyParamSpec extends TypeParameter {
  /** {@code typing.ParamSpec}. */
  public static final PyType TYPE =
      PyType.builtin("typing.ParamSpec", PyType.OBJECT, false, new ParamSpecMethodsTable())
          .withWeakReferences();

  private final PyObject bound;
  private final Variance variance;

  PyParamSpec(PyObject name, PyObject bound, Variance variance) {
    super(name);
    this.bound = bound;
    this.variance = variance;
  }

  /** One in brackets. */
  public static PyParamSpec plain(PyObject name) {
    return new PyParamSpec(name, null, Variance.INFERRED);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The bound, or null. */
  PyObject bound() {
    return bound;
  }

  Variance variance() {
    return variance;
  }
}
