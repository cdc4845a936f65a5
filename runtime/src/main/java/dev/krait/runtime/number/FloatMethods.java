package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.StrLayout;

/** The methods and attributes of {@code float} other than operators. */
@Exposed("float")
final class FloatMethods {
  private FloatMethods() {}

  @Method(value = "__new__(cls, x=0, /)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject x) {
    if (cls == PyFloat.TYPE && x instanceof PyFloat) {
      return x;
    }
    return instance(cls, x == null ? 0.0 : FloatConversion.of(x));
  }

  private static PyObject instance(PyObject cls, double value) {
    return cls == PyFloat.TYPE ? PyFloat.of(value) : new FloatInstance((PyType) cls, value);
  }

  /** What class methods return: an instance of the class that is called with the number. */
  private static PyObject called(PyObject cls, double value) {
    return cls == PyFloat.TYPE ? PyFloat.of(value) : cls.call1(PyFloat.of(value));
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(FloatLayout self) {
    return PyTuple.of(self.exact());
  }

  @Method(
      value = "from_number(type, number, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make a float of a real number, never of a text.")
  static PyObject fromNumber(PyObject type, PyObject number) {
    return type == PyFloat.TYPE && number instanceof PyFloat
        ? number
        : called(type, FloatConversion.real(number));
  }

  @Method(
      value = "fromhex(type, string, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make a float of a text in hexadecimal notation, which is exact.")
  static PyObject fromHex(PyObject type, PyObject string) {
    if (!(string instanceof StrLayout)) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    return called(type, FloatHex.parse(string.toString()));
  }

  @Method(
      value = "__getformat__(type, typestr, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Return how C's 'double' or 'float' is stored.")
  static String storage(PyObject type, PyObject name) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError(
          "__getformat__() argument must be str, not " + NumberErrors.typeName(name));
    }
    String text = name.toString();
    if (!text.equals("double") && !text.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return "IEEE, little-endian";
  }

  // ---- conversions ----

  @Method("__int__(self, /)")
  static PyObject toInt(FloatLayout self) {
    return IntConversion.truncated(self.doubleValue());
  }

  @Method("__trunc__(self, /)")
  static PyObject truncate(FloatLayout self) {
    return IntConversion.truncated(self.doubleValue());
  }

  @Method("__floor__(self, /)")
  static PyObject floor(FloatLayout self) {
    return IntConversion.truncated(Math.floor(self.doubleValue()));
  }

  @Method("__ceil__(self, /)")
  static PyObject ceiling(FloatLayout self) {
    return IntConversion.truncated(Math.ceil(self.doubleValue()));
  }

  @Method("__float__(self, /)")
  static PyObject toFloat(FloatLayout self) {
    return self.exact();
  }

  @Method("__round__(self, ndigits=None, /)")
  static PyObject round(FloatLayout self, PyObject digits) {
    double value = self.doubleValue();
    return digits == null || digits == PyNone.NONE
        ? IntConversion.truncated(Math.rint(value))
        : PyFloat.of(FloatRounding.round(value, Index.of(digits)));
  }

  @Method("__repr__(self, /)")
  static String repr(FloatLayout self) {
    return FloatText.repr(self.doubleValue());
  }

  @Method("__format__(self, format_spec, /)")
  static String format(FloatLayout self, PyObject spec) {
    if (!(spec instanceof StrLayout)) {
      throw NumberErrors.formatArgument(spec);
    }
    String text = spec.toString();
    return text.isEmpty()
        ? self.str().toString()
        : FloatFormat.format(self.doubleValue(), text, self.type().name());
  }

  // ---- attributes and methods ----

  @Getter("real")
  static PyObject real(FloatLayout self) {
    return self.exact();
  }

  @Getter("imag")
  static PyObject imaginary(FloatLayout self) {
    return PyFloat.of(0.0);
  }

  @Method(
      value = "conjugate(self, /)",
      doc = "Return the number itself, which has no imaginary part.")
  static PyObject conjugate(FloatLayout self) {
    return self.exact();
  }

  @Method(value = "is_integer(self, /)", doc = "Return whether the number has no fraction.")
  static boolean isInteger(FloatLayout self) {
    double value = self.doubleValue();
    return !Double.isInfinite(value) && value == Math.rint(value);
  }

  @Method(
      value = "as_integer_ratio(self, /)",
      doc = "Return the fraction in lowest terms that is exactly the number.")
  static PyObject ratio(FloatLayout self) {
    return FloatRatio.of(self.doubleValue());
  }

  @Method(value = "hex(self, /)", doc = "Return the number in hexadecimal notation, exactly.")
  static String hex(FloatLayout self) {
    return FloatHex.text(self.doubleValue());
  }
}
