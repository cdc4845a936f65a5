package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import java.math.BigInteger;

/** {@code int / int}: the {@code double} nearest to the quotient, half to even. */
final class IntDivision {
  private static final long EXACT = 1L << 53;

  /** Enough bits of quotient for the rounding, one more of them sticky. */
  private static final int BITS = 64;

  private static final int LEAST_EXPONENT = -1074;

  private IntDivision() {}

  static double divide(long a, long b) {
    if (a <= EXACT && a >= -EXACT && b <= EXACT && b >= -EXACT && b != 0) {
      return (double) a / b;
    }
    return divide(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  static double divide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw NumberErrors.divisionByZero();
    }
    double size = a.signum() == 0 ? 0.0 : divideSizes(a.abs(), b.abs());
    return (a.signum() < 0) != (b.signum() < 0) ? -size : size;
  }

  private static double divideSizes(BigInteger a, BigInteger b) {
    int magnitude = a.bitLength() - b.bitLength();
    if (magnitude > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (magnitude < LEAST_EXPONENT - 1) {
      return 0.0;
    }
    // Two more bits than the result has: the rest of them decides only whether it is exactly half.
    int exponent = Math.max(magnitude - BITS, LEAST_EXPONENT - 2);
    BigInteger[] result =
        exponent < 0
            ? a.shiftLeft(-exponent).divideAndRemainder(b)
            : a.divideAndRemainder(b.shiftLeft(exponent));
    BigInteger quotient = result[0];
    if (result[1].signum() != 0) {
      quotient = quotient.or(BigInteger.ONE);
    }
    double value =
        exponent == LEAST_EXPONENT - 2
            ? Math.scalb(roundedQuarter(quotient), LEAST_EXPONENT)
            : Math.scalb(quotient.doubleValue(), exponent);
    if (Double.isInfinite(value)) {
      throw tooLarge();
    }
    return value;
  }

  /** A quarter of a number, as an integer or, if that has more bits, as a double. */
  private static double roundedQuarter(BigInteger quotient) {
    if (quotient.bitLength() > 55) {
      return quotient.doubleValue() / 4;
    }
    long bits = quotient.longValue();
    long floor = bits >> 2;
    long rest = bits & 3;
    return rest > 2 || rest == 2 && (floor & 1) != 0 ? floor + 1 : floor;
  }

  private static RuntimeException tooLarge() {
    return Errors.overflowError("integer division result too large for a float");
  }
}
