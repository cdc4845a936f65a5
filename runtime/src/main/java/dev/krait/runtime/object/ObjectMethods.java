package dev.krait.runtime.object;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.operator.Conversions;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code object}. */
@Exposed("object")
final class ObjectMethods {
  private ObjectMethods() {}

  @Method(value = "__getattribute__(self, name, /)", doc = "Return getattr(self, name).")
  static PyObject getAttribute(PyObject self, PyObject name) {
    PyObject value = Attributes.find(self, name.toString());
    if (value == null) {
      throw Attributes.missing(self, name.toString());
    }
    return value;
  }

  @Method(
      value = "__setattr__(self, name, value, /)",
      doc = "Implement setattr(self, name, value).")
  static void setAttribute(PyObject self, PyObject name, PyObject value) {
    Attributes.store(self, name.toString(), value);
  }

  @Method(value = "__delattr__(self, name, /)", doc = "Implement delattr(self, name).")
  static void deleteAttribute(PyObject self, PyObject name) {
    Attributes.remove(self, name.toString());
  }

  @Method(value = "__repr__(self, /)", doc = "Return repr(self).")
  static PyStr repr(PyObject self) {
    return PyStr.of("<" + self.type().name() + " object>");
  }

  @Method(value = "__str__(self, /)", doc = "Return str(self).")
  static PyStr str(PyObject self) {
    return Conversions.repr(self);
  }

  @Method(value = "__eq__(self, value, /)", doc = "Return self==value.")
  static PyObject equal(PyObject self, PyObject value) {
    return Identity.same(self, value) ? PyBool.TRUE : PyNotImplemented.INSTANCE;
  }

  @Method(value = "__hash__(self, /)", doc = "Return hash(self).")
  static long hash(PyObject self) {
    return System.identityHashCode(self);
  }
}
