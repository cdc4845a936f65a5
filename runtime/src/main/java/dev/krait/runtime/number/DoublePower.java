package dev.krait.runtime.number;

/**
 * {@code x ** y} of floats, which agrees with the GNU C library's to the last digit, where Java's
 * own {@code pow} differs in one case of a thousand. The logarithm is a pair of doubles (the first
 * rounded, the second what that lost) and more precise than theirs; see {@link DoubleExponential}
 * for the rest.
 */
public final class DoublePower {
  /** {@code log(2)}, of which the first part has few enough digits for an exact product. */
  private static final double LOG2_HIGH = 0x1.62e42fefa3800p-1;

  private static final double LOG2_LOW = 0x1.ef35793c76730p-45;
  private static final double SQUARE_ROOT_OF_HALF = 0x1.6a09e667f3bcdp-1;

  /** Squares and roots of what lies between, and the units of their last places, are normal. */
  private static final double LEAST = 0x1p-480;

  private static final double MOST = 0x1p480;
  private static final long EXPONENT = 0x7ff0_0000_0000_0000L;

  /** The difference of the exponents of a number and of the unit in its last place. */
  private static final long UNIT = 52L << 52;

  private DoublePower() {}

  /** The power; infinite or zero where it overflows or underflows. */
  public static double pow(double x, double y) {
    if (x > LEAST && x < MOST) {
      if (y == 2) {
        double square = x * x;
        if (isSurelyNearest(Math.fma(x, x, -square), square)) {
          return square;
        }
      } else if (y == 0.5) {
        return root(x);
      }
    }
    return positiveOrSpecial(x, y);
  }

  private static double positiveOrSpecial(double x, double y) {
    return x > 0 && x != 1 && Double.isFinite(x) && Double.isFinite(y) && y != 0
        ? positive(x, y)
        : special(x, y);
  }

  /** {@code x ** 0.5}. */
  public static double root(double x) {
    double root = Math.sqrt(x);
    return x > LEAST && x < MOST && isSurelyRoot(root, x) ? root : positiveOrSpecial(x, 0.5);
  }

  /** The error of the root is that of its square over twice the root. */
  private static boolean isSurelyRoot(double root, double x) {
    long exponent = Double.doubleToRawLongBits(root) & EXPONENT;
    double error = Math.fma(root, root, -x);
    return Math.abs(error) < 0.87 * root * Double.longBitsToDouble(exponent - UNIT);
  }

  /**
   * Whether a result is so near to the true one that the C library, whose error is at most 0.54
   * units in the last place, finds the same.
   */
  private static boolean isSurelyNearest(double error, double result) {
    long exponent = Double.doubleToRawLongBits(result) & EXPONENT;
    return Math.abs(error) < 0.44 * Double.longBitsToDouble(exponent - UNIT);
  }

  private static double special(double x, double y) {
    if (x == 1 || x == -1 && Double.isInfinite(y)) {
      return 1; // C99 has it so, where Java has NaN
    }
    if (x < 0 && Double.isFinite(x) && Double.isFinite(y) && y == Math.rint(y)) {
      double size = pow(-x, y);
      return isOdd(y) ? -size : size;
    }
    return Math.pow(x, y);
  }

  private static boolean isOdd(double y) {
    return Math.abs(y) < 0x1p53 && ((long) y & 1) != 0;
  }

  private static double positive(double x, double y) {
    int exponent = Math.getExponent(x);
    if (exponent < Double.MIN_EXPONENT) {
      exponent = Math.getExponent(x * 0x1p64) - 64;
    }
    double mantissa = Math.scalb(x, -exponent); // from 1 to 2
    if (mantissa > 2 * SQUARE_ROOT_OF_HALF) {
      mantissa *= 0.5;
      exponent++;
    }

    // log(x) = exponent * log(2) + log(step) + log(1 + r), where r is short
    int step = (int) Math.rint(mantissa * PowerTables.STEPS);
    double inverse = PowerTables.inverse(step);
    double product = mantissa * inverse;
    double r = product - 1;
    double rLow = Math.fma(mantissa, inverse, -product);

    double high = exponent * LOG2_HIGH + PowerTables.logHigh(step);
    double sum = high + r;
    double half = -0.5 * r;
    double square = half * r;
    double log = sum + square;
    double low =
        Math.fma(exponent, LOG2_LOW, PowerTables.logLow(step))
            + (high - sum + r)
            + (Math.fma(half, r, -square) - r * rLow)
            + (sum - log + square)
            + rLow
            + cubicLog(r);
    double logTotal = log + low;
    double logRest = log - logTotal + low;
    double power = y * logTotal;
    return DoubleExponential.of(power, Math.fma(y, logRest, Math.fma(y, logTotal, -power)));
  }

  /** {@code log(1 + r) - r + r**2 / 2} for a short r. */
  private static double cubicLog(double r) {
    double square = r * r;
    return r
        * square
        * (1 / 3.0
            + r
                * (-0.25
                    + r * (0.2 + r * (-1 / 6.0 + r * (1 / 7.0 + r * (-0.125 + r * (1 / 9.0)))))));
  }
}
