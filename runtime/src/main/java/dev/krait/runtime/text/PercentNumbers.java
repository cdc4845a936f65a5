package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.NumberWarnings;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import java.math.BigDecimal;

/** The numbers that {@code %} formatting makes of its values. */
final class PercentNumbers {
  private PercentNumbers() {}

  /** {@code int(value)}, or for {@code %o} and {@code %x} {@code operator.index(value)}. */
  static IntLayout integer(PyObject value, PercentSpec spec) {
    if (value instanceof IntLayout number) {
      return number;
    }
    boolean strict = spec.type == 'o' || spec.type == 'x' || spec.type == 'X';
    IntLayout number;
    try {
      number = strict ? Index.orNull(value) : truncated(value);
    } catch (PyException e) {
      number = nullForTypeError(e);
    }
    if (number == null) {
      throw Errors.typeError(
          "%"
              + (char) spec.type
              + " format: "
              + (strict ? "an integer" : "a real number")
              + " is required, not "
              + value.type().name());
    }
    return number;
  }

  private static IntLayout truncated(PyObject value) {
    if (value instanceof PyFloat number) {
      double size = number.doubleValue();
      if (Double.isNaN(size)) {
        throw Errors.valueError("cannot convert float NaN to integer");
      }
      if (Double.isInfinite(size)) {
        throw Errors.overflowError("cannot convert float infinity to integer");
      }
      return PyInt.of(new BigDecimal(size).toBigInteger());
    }
    PyObject method = value.type().slot(Slot.INT);
    if (method == null) {
      return Index.orNull(value);
    }
    if (!(value.type().callSlot(method, value) instanceof IntLayout number)) {
      return null;
    }
    NumberWarnings.ofStrictSubclass("__int__", "int", number, PyInt.TYPE);
    return number;
  }

  /** {@code float(value)} of a number. */
  static double floating(PyObject value) {
    if (value instanceof FloatLayout number) {
      return number.doubleValue();
    }
    PyObject method = value instanceof IntLayout ? null : value.type().slot(Slot.FLOAT);
    if (method != null) {
      PyObject result = value.type().callSlot(method, value);
      if (result instanceof FloatLayout number) {
        NumberWarnings.ofStrictSubclass(
            value.type().name() + ".__float__", "float", number, PyFloat.TYPE);
        return number.doubleValue();
      }
      throw Errors.typeError(
          value.type().name()
              + ".__float__ returned non-float (type "
              + result.type().name()
              + ")");
    }
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError("must be real number, not " + value.type().name());
    }
    double result = number.isLong() ? number.longValue() : number.bigValue().doubleValue();
    if (Double.isInfinite(result)) {
      throw Errors.overflowError("int too large to convert to float");
    }
    return result;
  }

  /** Null if the exception is a {@code TypeError}; else it goes on. */
  static IntLayout nullForTypeError(PyException e) {
    if (e.matches(ExceptionTypes.TYPE_ERROR)) {
      return null;
    }
    throw e;
  }
}
