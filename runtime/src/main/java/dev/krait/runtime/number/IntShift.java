package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.math.BigInteger;

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
    return a.isLong() ? left(a.longValue(), count) : leftBig(a.bigValue(), count);
  }

  static IntLayout left(long value, long count) {
    if (count >= 0 && count < 63) {
      long shifted = value << count;
      if (shifted >> count == value) {
        return PyInt.of(shifted);
      }
    }
    return leftBig(BigInteger.valueOf(value), count);
  }

  private static IntLayout leftBig(BigInteger value, long count) {
    if (count < 0) {
      throw negativeCount();
    }
    if (value.signum() == 0) {
      return PyInt.of(0);
    }
    if (count > Integer.MAX_VALUE - 64 - value.bitLength()) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    return PyInt.of(value.shiftLeft((int) count));
  }

  static IntLayout right(IntLayout a, IntLayout b) {
    if (b.signum() < 0) {
      throw negativeCount();
    }
    long count = b.isLong() ? b.longValue() : Long.MAX_VALUE;
    if (a.isLong()) {
      return right(a.longValue(), count);
    }
    BigInteger value = a.bigValue();
    return count >= value.bitLength()
        ? PyInt.of(value.signum() < 0 ? -1 : 0)
        : PyInt.of(value.shiftRight((int) count));
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
