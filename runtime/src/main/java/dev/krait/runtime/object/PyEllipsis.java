package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.text.PyStr;

/** {@code Ellipsis}, the only instance of its type. */
@Exposed("ellipsis")
public final class PyEllipsis extends PyObject {
  /** {@code ellipsis}. */
  public static final PyType TYPE =
      PyType.builtin("ellipsis", PyType.OBJECT, false, new PyEllipsisTable())
          .withDoc("The type of the Ellipsis singleton.");

  /** The only instance. */
  public static final PyEllipsis INSTANCE = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("Ellipsis");
  }

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      throw Errors.typeError("EllipsisType takes no arguments");
    }
    return INSTANCE;
  }

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static String reprMethod(PyEllipsis self) {
    return "Ellipsis";
  }

  @Method("__reduce__(self, /)")
  static String reduce(PyEllipsis self) {
    return "Ellipsis";
  }
}
