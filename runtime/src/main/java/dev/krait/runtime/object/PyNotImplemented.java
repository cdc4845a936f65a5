package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.text.PyStr;

/** {@code NotImplemented}, the only instance of its type. */
@Exposed("NotImplementedType")
public final class PyNotImplemented extends PyObject {
  /** {@code NotImplementedType}. */
  public static final PyType TYPE =
      PyType.builtin("NotImplementedType", PyType.OBJECT, false, new PyNotImplementedTable())
          .withDoc("The type of the NotImplemented singleton.");

  /** The only instance. */
  public static final PyNotImplemented INSTANCE = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("NotImplemented");
  }

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      throw Errors.typeError("NotImplementedType takes no arguments");
    }
    return INSTANCE;
  }

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static String reprMethod(PyNotImplemented self) {
    return "NotImplemented";
  }

  @Method(value = "__bool__(self, /)", doc = "True if self else False")
  static boolean boolMethod(PyNotImplemented self) {
    throw Errors.typeError("NotImplemented should not be used in a boolean context");
  }

  @Method("__reduce__(self, /)")
  static String reduce(PyNotImplemented self) {
    return "NotImplemented";
  }
}
