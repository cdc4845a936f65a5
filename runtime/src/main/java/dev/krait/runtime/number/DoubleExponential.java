package dev.krait.runtime.number;

/**
 * {@code exp(x)} of floats, which agrees with the GNU C library's to the last digit: the same steps
 * of {@code log(2)/128}, the same polynomial for what is between them and the same order of
 * operations, each product fused with the addition that follows it (the algorithm is Szabolcs
 * Nagy's).
 */
public final class DoubleExponential {
  private static final double STEPS_PER_UNIT = 0x1.71547652b82fep0 * PowerTables.STEPS;

  /** Adding it rounds to an integer. */
  private static final double ROUNDER = 0x1.8p52;

  /** {@code log(2)/128}, of which the first part has few enough digits for an exact product. */
  private static final double STEP_HIGH = 0x1.62e42fefa0000p-8;

  private static final double STEP_LOW = 0x1.cf79abc9e3b39p-47;

  private static final double C2 = 0x1.ffffffffffdbdp-2;
  private static final double C3 = 0x1.555555555543cp-3;
  private static final double C4 = 0x1.55555cf172b91p-5;
  private static final double C5 = 0x1.1111167a4d017p-7;

  private static final double OVERFLOWING = 1024;
  private static final double UNFUSED = 512;
  private static final double TINY = 0x1p-54;

  private DoubleExponential() {}

  /** The exponential; infinite or zero where it overflows or underflows. */
  public static double of(double x) {
    return of(x, 0);
  }

  /** {@code exp(x + rest)}, where the rest is what rounding lost in x. */
  static double of(double x, double rest) {
    if (!(Math.abs(x) < OVERFLOWING)) {
      return x < 0 ? 0 : x * Double.POSITIVE_INFINITY; // or NaN
    }
    if (Math.abs(x) < TINY) {
      return 1 + x;
    }
    double shifted = Math.fma(STEPS_PER_UNIT, x, ROUNDER);
    double steps = shifted - ROUNDER;
    int count = (int) steps;
    double r = Math.fma(steps, -STEP_LOW, Math.fma(steps, -STEP_HIGH, x)) + rest;
    int index = count & PowerTables.STEPS - 1;
    double square = r * r;
    double main = Math.fma(square, Math.fma(r, C3, C2), PowerTables.expTail(index) + r);
    double part = Math.fma(square * square, Math.fma(r, C5, C4), main);
    double base = PowerTables.exp(index);
    int exponent = count >> 7;
    if (x > -UNFUSED) {
      return Math.scalb(Math.fma(base, part, base), exponent);
    }
    double product = base * part;
    double value = base + product;
    return subnormal(value, base - value + product, exponent);
  }

  /** {@code (value + error) * 2**exponent}, rounded once, to the fewer digits that are left. */
  private static double subnormal(double value, double error, int exponent) {
    double unit = Math.scalb(1.0, -1022 - exponent);
    if (value >= unit) {
      return Math.scalb(value, exponent);
    }
    double sum = unit + value;
    return Math.scalb(sum + (unit - sum + value + error) - unit, exponent);
  }
}
