package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code bool} that {@code int} has not or has otherwise. */
@Exposed("bool")
final class BoolMethods {
  private BoolMethods() {}

  @Method(value = "__new__(cls, object=False, /)", kind = Method.Kind.NEW)
  static boolean make(PyObject cls, PyObject object) {
    return object != null && object.isTrue();
  }

  @Method("__repr__(self, /)")
  static String repr(PyBool self) {
    return self.isTrue() ? "True" : "False";
  }

  @Method("__and__(self, value, /)")
  static PyObject and(PyBool self, PyObject value) {
    return value instanceof PyBool other
        ? PyBool.of(self.isTrue() & other.isTrue())
        : IntOperators.and(self, value);
  }

  @Method("__rand__(self, value, /)")
  static PyObject rAnd(PyBool self, PyObject value) {
    return and(self, value);
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyBool self, PyObject value) {
    return value instanceof PyBool other
        ? PyBool.of(self.isTrue() | other.isTrue())
        : IntOperators.or(self, value);
  }

  @Method("__ror__(self, value, /)")
  static PyObject rOr(PyBool self, PyObject value) {
    return or(self, value);
  }

  @Method("__xor__(self, value, /)")
  static PyObject xor(PyBool self, PyObject value) {
    return value instanceof PyBool other
        ? PyBool.of(self.isTrue() ^ other.isTrue())
        : IntOperators.xor(self, value);
  }

  @Method("__rxor__(self, value, /)")
  static PyObject rXor(PyBool self, PyObject value) {
    return xor(self, value);
  }

  @Method("__invert__(self, /)")
  static PyObject invert(PyBool self) {
    return self.invert();
  }
}
