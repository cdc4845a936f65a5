package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.text.PyStr;

/** {@code None}, the only instance of its type. */
@Exposed("NoneType")
public final class PyNone extends PyObject {
  /** {@code NoneType}. */
  public static final PyType TYPE =
      PyType.builtin("NoneType", PyType.OBJECT, false, new PyNoneTable())
          .withDoc("The type of the None singleton.");

  /** The only instance. */
  public static final PyNone NONE = new PyNone();

  private static final long HASH = 0xfca86420L;

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of("None");
  }

  @Override
  public PyStr str() {
    return repr();
  }

  @Override
  public boolean isTrue() {
    return false;
  }

  @Override
  public long hash() {
    return HASH;
  }

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      throw Errors.typeError("NoneType takes no arguments");
    }
    return NONE;
  }

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static String reprMethod(PyNone self) {
    return "None";
  }

  @Method(value = "__bool__(self, /)", doc = "True if self else False")
  static boolean boolMethod(PyNone self) {
    return false;
  }

  @Method(value = "__hash__(self, /)", doc = "Return hash(self).")
  static long hashMethod(PyNone self) {
    return HASH;
  }
}
