package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.math.BigDecimal;

/** {@code int(x)} and {@code int(text, base)} (library reference, "int"). */
public final class IntConversion {
  private static final int GREATEST_BASE = 36;

  private IntConversion() {}

  /** {@code int(value)}: an exact {@code int}. */
  public static IntLayout of(PyObject value) {
    if (value instanceof ExactInt number) {
      return number.exact();
    }
    if (value instanceof PyFloat number) {
      return truncated(number.doubleValue());
    }
    IntLayout converted = viaMethod(value);
    if (converted != null) {
      return converted.exact();
    }
    if (value instanceof StrLayout) {
      return parse(value, value.toString(), 10);
    }
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes != null) {
      return parse(PyBytes.of(bytes.clone()), NumberText.latin1(bytes), 10);
    }
    throw Errors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + value.type().name()
            + "'");
  }

  private static IntLayout viaMethod(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.INT);
    if (method == null) {
      return Index.orNull(value);
    }
    PyObject result = type.callSlot(method, value);
    if (result instanceof IntLayout number) {
      NumberWarnings.ofStrictSubclass("__int__", "int", number, PyInt.TYPE);
      return number;
    }
    throw Errors.typeError("__int__ returned non-int (type " + result.type().name() + ")");
  }

  /** {@code int(text, base)}. */
  public static IntLayout of(PyObject text, PyObject base) {
    IntLayout index = Index.of(base);
    long number = index.isLong() ? index.longValue() : -1;
    if (number != 0 && (number < 2 || number > GREATEST_BASE)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    if (text instanceof StrLayout) {
      return parse(text, text.toString(), (int) number);
    }
    if (text instanceof BytesLike bytes) {
      byte[] copy = bytes.copyBytes();
      return parse(PyBytes.of(copy), NumberText.latin1(copy), (int) number);
    }
    throw Errors.typeError("int() can't convert non-string with explicit base");
  }

  private static IntLayout parse(PyObject original, String text, int base) {
    IntLayout number = IntParser.parse(text, base);
    if (number == null) {
      throw Errors.valueError(
          "invalid literal for int() with base " + base + ": " + NumberErrors.shown(original));
    }
    return number;
  }

  /** {@code math.trunc(value)}. */
  public static IntLayout truncated(double value) {
    long integer = (long) value;
    if (integer != Long.MAX_VALUE && integer != Long.MIN_VALUE && !Double.isNaN(value)) {
      return PyInt.of(integer);
    }
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return PyInt.of(new BigDecimal(value).toBigInteger());
  }
}
