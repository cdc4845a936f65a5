package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.math.BigInteger;

/** {@code int ** int} and {@code pow(int, int, int)} (library reference, "pow"). */
final class IntPower {
  private IntPower() {}

  /** The power with a non-negative exponent. */
  static IntLayout pow(IntLayout base, IntLayout exponent) {
    if (base.isLong() && exponent.isLong()) {
      return pow(base.longValue(), exponent.longValue());
    }
    return base.isLong() && isTrivial(base.longValue())
        ? trivial(base.longValue(), !exponent.bigValue().testBit(0))
        : big(base.bigValue(), exponent.isLong() ? exponent.longValue() : Long.MAX_VALUE);
  }

  static IntLayout pow(long base, long exponent) {
    if (exponent == 0) {
      return PyInt.of(1);
    }
    if (isTrivial(base)) {
      return trivial(base, (exponent & 1) == 0);
    }
    if (exponent > 63) {
      return big(BigInteger.valueOf(base), exponent);
    }
    long result = 1;
    long square = base;
    int left = (int) exponent;
    while (true) {
      if ((left & 1) != 0) {
        if (overflows(result, square)) {
          return big(BigInteger.valueOf(base), exponent);
        }
        result *= square;
      }
      left >>= 1;
      if (left == 0) {
        return PyInt.of(result);
      }
      if (overflows(square, square)) {
        return big(BigInteger.valueOf(base), exponent);
      }
      square *= square;
    }
  }

  private static boolean overflows(long a, long b) {
    return Math.multiplyHigh(a, b) != a * b >> 63;
  }

  /** Powers of these do not grow. */
  private static boolean isTrivial(long base) {
    return base >= -1 && base <= 1;
  }

  private static IntLayout trivial(long base, boolean even) {
    return PyInt.of(base == -1 && even ? 1 : base);
  }

  private static IntLayout big(BigInteger base, long exponent) {
    if (exponent > Integer.MAX_VALUE
        || (base.abs().bitLength() - 1) * exponent > Integer.MAX_VALUE - 64) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    return PyInt.of(base.pow((int) exponent));
  }

  /** {@code pow(base, exponent, modulus)}, with the sign of the modulus. */
  static IntLayout pow(IntLayout base, IntLayout exponent, IntLayout modulus) {
    BigInteger m = modulus.bigValue();
    if (m.signum() == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger size = m.abs();
    BigInteger result;
    try {
      result = base.bigValue().modPow(exponent.bigValue(), size);
    } catch (ArithmeticException e) {
      throw Errors.valueError("base is not invertible for the given modulus");
    }
    if (m.signum() < 0 && result.signum() != 0) {
      result = result.add(m);
    }
    return PyInt.of(result);
  }
}
