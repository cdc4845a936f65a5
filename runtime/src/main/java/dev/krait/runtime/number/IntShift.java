package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;

/** Shifts (reference, 6.8). */
final class IntShift {
  private IntShift() {}

  static IntLayout left(IntLayout a, IntLayout b) {
    if (b.signum() < 0) {
      throw negativeCount();
    }
    if (a.signum() == 0) {
      return PyInt.of(0);
    }
    if (!b.isLong()) {
      throw NumberErrors.tooManyDigits();
    }
    long count = b.longValue();
    return a.isLong() ? left(a.longValue(), count) : leftBig((PyBigInt) a.exact(), count);
  }

  static IntLayout left(long value, long count) {
    if (count >= 0 && count < 63) {
      long shifted = value << count;
      if (shifted >> count == value) {
        return PyInt.of(shifted);
      }
    }
    if (count < 0) {
      throw negativeCount();
    }
    return value == 0
        ? PyInt.of(0)
        : PyBigInt.of(BigBits.shiftLeft(Magnitude.of(value), bits(64, count)), value < 0);
  }

  private static IntLayout leftBig(PyBigInt value, long count) {
    long[] digits = value.digits();
    return PyBigInt.of(
        BigBits.shiftLeft(digits, bits(64L * digits.length, count)), value.isNegative());
  }

  /** A count that leaves the number short enough for {@link java.math.BigInteger}. */
  private static int bits(long present, long count) {
    if (count > Integer.MAX_VALUE - 64 - present) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    return (int) count;
  }

  static IntLayout right(IntLayout a, IntLayout b) {
    if (b.signum() < 0) {
      throw negativeCount();
    }
    long count = b.isLong() ? b.longValue() : Long.MAX_VALUE;
    if (a.isLong()) {
      return right(a.longValue(), count);
    }
    PyBigInt value = (PyBigInt) a.exact();
    long[] digits = value.digits();
    if (count >= (long) Magnitude.BITS * digits.length) {
      return PyInt.of(value.isNegative() ? -1 : 0);
    }
    return BigBits.shiftRight(digits, (int) count, value.isNegative());
  }

  static IntLayout right(long value, long count) {
    if (count < 0) {
      throw negativeCount();
    }
    return PyInt.of(value >> Math.min(count, 63));
  }

  private static RuntimeException negativeCount() {
    return Errors.valueError("negative shift count");
  }
}
