package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;

/** The special methods of {@code str} behind operators and built-in functions. */
@Exposed("str")
final class StrOperatorMethods {
  private static final PyStr PERCENT = PyStr.ofCodePoint('%');

  private StrOperatorMethods() {}

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(StrLayout self, PyObject value) {
    if (value instanceof StrLayout other) {
      return self.exact().concat(other.exact());
    }
    throw Errors.typeError("can only concatenate str (not \"" + value.type().name() + "\") to str");
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject multiply(StrLayout self, PyObject value) {
    return self.exact().repeat(StrArguments.repetitions(value));
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject multiplyReflected(StrLayout self, PyObject value) {
    return self.exact().repeat(StrArguments.repetitions(value));
  }

  @Method("__mod__(self, value, /)")
  static PyObject modulo(StrLayout self, PyObject value) {
    PyStr result = PercentFormat.format(self.exact(), value);
    boolean literal = StrSearch.find(self.exact(), PERCENT, 0, self.exact().length()) < 0;
    return literal ? self : result;
  }

  @Method("__rmod__(self, value, /)")
  static PyObject moduloReflected(StrLayout self, PyObject value) {
    return value instanceof StrLayout format
        ? PercentFormat.format(format.exact(), self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(self.exact().same(other.exact()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(!self.exact().same(other.exact()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(self.exact().compareTo(other.exact()) < 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(self.exact().compareTo(other.exact()) <= 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(self.exact().compareTo(other.exact()) > 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(StrLayout self, PyObject value) {
    return value instanceof StrLayout other
        ? PyBool.of(self.exact().compareTo(other.exact()) >= 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__hash__(self, /)")
  static long hash(StrLayout self) {
    return self.exact().hash();
  }

  @Method("__len__(self, /)")
  static int length(StrLayout self) {
    return self.exact().length();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(StrLayout self, PyObject key) {
    return StrOperators.getItem(self.exact(), key);
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(StrLayout self, PyObject key) {
    return StrOperators.contains(self.exact(), key);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(StrLayout self) {
    return new StrIterator(self.exact());
  }

  @Method("__repr__(self, /)")
  static PyObject repr(StrLayout self) {
    return StrRepr.repr(self.exact());
  }

  @Method("__str__(self, /)")
  static PyObject str(StrLayout self) {
    return self.exact();
  }

  @Method("__format__(self, format_spec, /)")
  static PyObject format(StrLayout self, PyObject specification) {
    PyStr text = StrArguments.str(specification, "__format__");
    return text.length() == 0 ? self.str() : self.exact().format(text);
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(StrLayout self) {
    return PyTuple.of(self.exact());
  }

  /** The size in CPython, whose representation depends on the widest character. */
  @Method("__sizeof__(self, /)")
  static long size(StrLayout self) {
    PyStr text = self.exact();
    long length = text.length();
    if (text.bmp() == null) {
      return 56 + 4 * (length + 1);
    }
    if (text.isAscii()) {
      return 41 + length;
    }
    return 56 + (PyStr.isBelow(text.bmp(), 256) ? 1 : 2) * (length + 1);
  }
}
