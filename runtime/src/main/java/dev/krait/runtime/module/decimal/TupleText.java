package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** A tuple of sign, digits and exponent as the text of the number. */
final class TupleText {
  private TupleText() {}

  static String of(PyObject value) {
    PyObject[] parts = items(value);
    if (parts.length != 3) {
      throw Errors.valueError("argument must be a sequence of length 3");
    }
    if (!(parts[0] instanceof IntLayout sign)
        || !sign.isLong()
        || sign.longValue() != 0 && sign.longValue() != 1) {
      throw Errors.valueError("sign must be an integer with the value 0 or 1");
    }
    StringBuilder out = new StringBuilder(sign.longValue() == 1 ? "-" : "");
    long exponent = 0;
    boolean infinite = false;
    boolean finite = true;
    if (parts[2] instanceof StrLayout) {
      String kind = parts[2].toString();
      finite = false;
      switch (kind) {
        case "F" -> infinite = true;
        case "n" -> out.append("nan");
        case "N" -> out.append("snan");
        default ->
            throw Errors.valueError(
                "string argument in the third position must be 'F', 'n' or 'N'");
      }
    } else if (parts[2] instanceof IntLayout number) {
      if (!number.isLong()) {
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
      }
      exponent = number.longValue();
    } else {
      throw Errors.valueError("exponent must be an integer");
    }
    if (infinite) {
      return out.append("inf").toString();
    }
    PyObject[] digits = items(parts[1]);
    if (digits == null) {
      throw noDigits();
    }
    if (digits.length == 0 && finite) {
      out.append('0');
    }
    for (PyObject each : digits) {
      if (!(each instanceof IntLayout digit)
          || !digit.isLong()
          || digit.longValue() < 0
          || digit.longValue() > 9) {
        throw noDigits();
      }
      out.append(digit.longValue());
    }
    return finite ? out.append('e').append(exponent).toString() : out.toString();
  }

  private static RuntimeException noDigits() {
    return Errors.valueError("coefficient must be a tuple of digits");
  }

  /** The elements; null if the object is no sequence of them. */
  private static PyObject[] items(PyObject value) {
    if (value instanceof TupleLayout tuple) {
      return tuple.items();
    }
    return value instanceof ListLayout list ? ((TupleLayout) tuple(list)).items() : null;
  }

  private static PyObject tuple(ListLayout list) {
    return dev.krait.runtime.collection.PyTuple.TYPE.call1(list);
  }
}
