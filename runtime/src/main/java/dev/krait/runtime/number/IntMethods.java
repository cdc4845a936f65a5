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

/** The methods and attributes of {@code int} other than operators. */
@Exposed("int")
final class IntMethods {
  private static final int HEADER_SIZE = 24;
  private static final int DIGIT_BITS = 30;
  private static final int DIGIT_SIZE = 4;

  private IntMethods() {}

  @Method(value = "__new__(cls, x=0, /, base=10)", kind = Method.Kind.NEW)
  static PyObject make(PyObject cls, PyObject x, PyObject base) {
    IntLayout value;
    if (x == null) {
      if (base != null) {
        throw Errors.typeError("int() missing string argument");
      }
      value = PyInt.of(0);
    } else {
      value = base == null ? IntConversion.of(x) : IntConversion.of(x, base);
    }
    return cls == PyInt.TYPE ? value : new IntInstance((PyType) cls, value);
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(IntLayout self) {
    return PyTuple.of(self.exact());
  }

  // ---- conversions ----

  @Method("__int__(self, /)")
  static PyObject toInt(IntLayout self) {
    return self.exact();
  }

  @Method("__index__(self, /)")
  static PyObject index(IntLayout self) {
    return self.exact();
  }

  @Method("__trunc__(self, /)")
  static PyObject truncate(IntLayout self) {
    return self.exact();
  }

  @Method("__floor__(self, /)")
  static PyObject floor(IntLayout self) {
    return self.exact();
  }

  @Method("__ceil__(self, /)")
  static PyObject ceiling(IntLayout self) {
    return self.exact();
  }

  @Method("__float__(self, /)")
  static PyObject toFloat(IntLayout self) {
    return PyFloat.of(IntArithmetic.toDouble(self));
  }

  @Method("__round__(self, ndigits=None, /)")
  static PyObject round(IntLayout self, PyObject digits) {
    return digits == null || digits == PyNone.NONE
        ? self.exact()
        : IntRounding.round(self, Index.of(digits));
  }

  @Method("__repr__(self, /)")
  static String repr(IntLayout self) {
    return IntText.decimal(self);
  }

  @Method("__format__(self, format_spec, /)")
  static String format(IntLayout self, PyObject spec) {
    if (!(spec instanceof StrLayout)) {
      throw NumberErrors.formatArgument(spec);
    }
    String text = spec.toString();
    return text.isEmpty()
        ? self.str().toString()
        : IntFormat.format(self, text, self.type().name());
  }

  // ---- attributes ----

  @Getter("real")
  static PyObject real(IntLayout self) {
    return self.exact();
  }

  @Getter("imag")
  static long imaginary(IntLayout self) {
    return 0;
  }

  @Getter("numerator")
  static PyObject numerator(IntLayout self) {
    return self.exact();
  }

  @Getter("denominator")
  static long denominator(IntLayout self) {
    return 1;
  }

  // ---- methods ----

  @Method(
      value = "conjugate(self, /)",
      doc = "Return the number itself, which has no imaginary part.")
  static PyObject conjugate(IntLayout self) {
    return self.exact();
  }

  @Method(value = "is_integer(self, /)", doc = "Return True: every int is integral.")
  static boolean isInteger(IntLayout self) {
    return true;
  }

  @Method(value = "as_integer_ratio(self, /)", doc = "Return the pair (self, 1).")
  static PyObject ratio(IntLayout self) {
    return PyTuple.of(self.exact(), PyInt.of(1));
  }

  @Method(
      value = "bit_length(self, /)",
      doc = "Return how many bits the absolute value takes, without sign or leading zeros.")
  static long bitLength(IntLayout self) {
    return sizeBits(self);
  }

  @Method(value = "bit_count(self, /)", doc = "Return how many bits of the absolute value are set.")
  static long bitCount(IntLayout self) {
    return self.isLong()
        ? Long.bitCount(Math.abs(self.longValue()))
        : self.bigValue().abs().bitCount();
  }

  @Method(
      value = "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
      doc = "Return the number as an array of bytes.")
  static PyObject toBytes(IntLayout self, PyObject length, PyObject order, PyObject signed) {
    return IntBytes.encode(self, length, order, signed != null && signed.isTrue());
  }

  @Method(
      value = "from_bytes(type, /, bytes, byteorder='big', *, signed=False)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Make an int of an array of bytes.")
  static PyObject fromBytes(PyObject type, PyObject bytes, PyObject order, PyObject signed) {
    IntLayout value = IntBytes.decode(bytes, order, signed != null && signed.isTrue());
    return type == PyInt.TYPE ? value : type.call1(value);
  }

  @Method(value = "__sizeof__(self, /)", doc = "Return the size in bytes that CPython needs.")
  static long size(IntLayout self) {
    int bits = sizeBits(self);
    return HEADER_SIZE + (long) DIGIT_SIZE * Math.max(1, (bits + DIGIT_BITS - 1) / DIGIT_BITS);
  }

  private static int sizeBits(IntLayout self) {
    return self.isLong()
        ? Long.SIZE - Long.numberOfLeadingZeros(Math.abs(self.longValue()))
        : self.bigValue().abs().bitLength();
  }
}
