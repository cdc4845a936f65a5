package dev.krait.runtime.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Comparison of an {@code int} with a {@code float} by their exact values (reference, 6.10.1). */
final class MixedComparison {
  private static final long EXACT = 1L << 53;

  private MixedComparison() {}

  static boolean isLt(IntLayout a, double b) {
    return !Double.isNaN(b) && compare(a, b) < 0;
  }

  static boolean isLe(IntLayout a, double b) {
    return !Double.isNaN(b) && compare(a, b) <= 0;
  }

  static boolean isEq(IntLayout a, double b) {
    return !Double.isNaN(b) && compare(a, b) == 0;
  }

  static boolean isNe(IntLayout a, double b) {
    return Double.isNaN(b) || compare(a, b) != 0;
  }

  static boolean isGt(IntLayout a, double b) {
    return !Double.isNaN(b) && compare(a, b) > 0;
  }

  static boolean isGe(IntLayout a, double b) {
    return !Double.isNaN(b) && compare(a, b) >= 0;
  }

  /** Negative, zero or positive; {@code b} is not NaN. */
  private static int compare(IntLayout a, double b) {
    if (a.isLong()) {
      return compare(a.longValue(), b);
    }
    BigInteger value = a.bigValue();
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    if (Math.abs(b) < 0x1p63) {
      return value.signum();
    }
    return value.compareTo(new BigDecimal(b).toBigInteger());
  }

  private static int compare(long a, double b) {
    if (a <= EXACT && a >= -EXACT) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
    if (b >= 0x1p63) {
      return -1;
    }
    if (b < -0x1p63) {
      return 1;
    }
    // A double beside a number of this size has no fraction that matters.
    return Long.compare(a, (long) b);
  }
}
