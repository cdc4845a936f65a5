package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code SignalDict}. */
@Exposed("decimal.SignalDictMixin")
final class SignalDictMethods {
  private SignalDictMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    throw Errors.valueError("invalid signal dict");
  }

  @Method("__repr__(self, /)")
  static String repr(SignalDict self) {
    StringBuilder out = new StringBuilder("{");
    for (Signals.Signal each : Signals.SIGNALS) {
      out.append(out.length() == 1 ? "" : ", ")
          .append(each.type().repr())
          .append((self.bits() & each.bits()) != 0 ? ":True" : ":False");
    }
    return out.append('}').toString();
  }

  @Method("__len__(self, /)")
  static long len(SignalDict self) {
    return Signals.SIGNALS.length;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(SignalDict self) {
    return Signals.list(Signals.ALL).iter();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(SignalDict self, PyObject key) {
    return PyBool.of((self.bits() & Signals.bitsOrKeyError(key)) != 0);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(SignalDict self, PyObject key, PyObject value) {
    int bits = Signals.bitsOrKeyError(key);
    self.set(bits, value.isTrue());
  }

  @Method("__delitem__(self, key, /)")
  static void delItem(SignalDict self, PyObject key) {
    throw Errors.valueError("signal keys cannot be deleted");
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(SignalDict self, PyObject value) {
    return same(self, value, true);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(SignalDict self, PyObject value) {
    return same(self, value, false);
  }

  private static PyObject same(SignalDict self, PyObject value, boolean wanted) {
    if (value instanceof DictLayout dict && dict.len() != Signals.SIGNALS.length) {
      throw Errors.valueError("invalid signal dict");
    }
    if (value instanceof SignalDict || value instanceof DictLayout) {
      return PyBool.of((self.bits() == SignalDict.bits(value, false)) == wanted);
    }
    return PyNotImplemented.INSTANCE;
  }

  @Method("copy(self, /)")
  static PyObject copy(SignalDict self) {
    PyDict copy = new PyDict();
    for (Signals.Signal each : Signals.SIGNALS) {
      copy.setItem(each.type(), PyBool.of((self.bits() & each.bits()) != 0));
    }
    return copy;
  }
}
