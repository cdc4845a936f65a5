package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;

/** {@code round(float, ndigits)}: by the exact value, half to even. */
final class FloatRounding {
  /** More decimals than that no float has, and fewer leave nothing of one. */
  private static final int MOST_DECIMALS = 323;

  private static final int LEAST_DECIMALS = -308;

  private FloatRounding() {}

  static double round(double value, IntLayout decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
      return value;
    }
    long count =
        decimals.isLong() ? decimals.longValue() : decimals.signum() * (long) Integer.MAX_VALUE;
    if (count > MOST_DECIMALS) {
      return value;
    }
    if (count < LEAST_DECIMALS) {
      return 0.0 * value;
    }
    double size = FixedDecimal.round(Math.abs(value), (int) count);
    if (Double.isInfinite(size)) {
      throw Errors.overflowError("rounded value too large to represent");
    }
    return Math.copySign(size, value);
  }
}
