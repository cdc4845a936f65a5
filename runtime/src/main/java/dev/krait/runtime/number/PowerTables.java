package dev.krait.runtime.number;

/**
 * Logarithms of steps of 1/128 and powers of the 128th root of two, as pairs of doubles, computed
 * once when the first power is taken.
 */
final class PowerTables {
  static final int STEPS = 128;

  private static final int FIRST = 90;
  private static final int LAST = 182;
  private static final int SERIES = 45;
  private static final double[] INVERSE = new double[LAST + 1];
  private static final double[] LOG_HIGH = new double[LAST + 1];
  private static final double[] LOG_LOW = new double[LAST + 1];
  private static final double[] EXP = new double[STEPS];
  private static final double[] EXP_TAIL = new double[STEPS];

  static {
    for (int step = FIRST; step <= LAST; step++) {
      // Few bits, so that a product with it loses none that cannot be recovered.
      double inverse = Math.rint(STEPS * 512.0 / step) / 512;
      INVERSE[step] = inverse;
      Pair log = Pair.logarithm(inverse);
      // So few digits that a multiple of log(2) can be added exactly.
      double high = Math.rint(log.high * 0x1p43) * 0x1p-43;
      LOG_HIGH[step] = -high;
      LOG_LOW[step] = high - log.high - log.low;
    }
    Pair root = Pair.of(2);
    for (int bit = STEPS / 2; bit > 0; bit /= 2) {
      root = root.squareRoot();
      for (int i = bit; i < STEPS; i += 2 * bit) {
        Pair previous = i == bit ? Pair.of(1) : new Pair(EXP[i - bit], EXP_TAIL[i - bit]);
        Pair power = previous.times(root);
        EXP[i] = power.high;
        EXP_TAIL[i] = power.low;
      }
    }
    EXP[0] = 1;
    for (int i = 0; i < STEPS; i++) {
      EXP_TAIL[i] /= EXP[i];
    }
  }

  private PowerTables() {}

  /** Nearly {@code 128 / step}. */
  static double inverse(int step) {
    return INVERSE[step];
  }

  /** The logarithm of what {@link #inverse} is the inverse of. */
  static double logHigh(int step) {
    return LOG_HIGH[step];
  }

  /** What is missing from {@link #logHigh}. */
  static double logLow(int step) {
    return LOG_LOW[step];
  }

  /** {@code 2 ** (index/128)}. */
  static double exp(int index) {
    return EXP[index];
  }

  /** What is missing from {@link #exp}, divided by it. */
  static double expTail(int index) {
    return EXP_TAIL[index];
  }

  /** The sum of a double and of what rounding lost. */
  private record Pair(double high, double low) {
    static Pair of(double value) {
      return new Pair(value, 0);
    }

    private static Pair sum(double high, double low) {
      double sum = high + low;
      return new Pair(sum, high - sum + low);
    }

    Pair plus(Pair other) {
      double sum = high + other.high;
      double part = sum - high;
      double error = high - (sum - part) + (other.high - part);
      return sum(sum, error + low + other.low);
    }

    Pair times(Pair other) {
      double product = high * other.high;
      double error = Math.fma(high, other.high, -product);
      return sum(product, error + high * other.low + low * other.high);
    }

    Pair over(double divisor) {
      double quotient = high / divisor;
      return sum(quotient, (Math.fma(-quotient, divisor, high) + low) / divisor);
    }

    Pair squareRoot() {
      double root = Math.sqrt(high);
      return sum(root, (Math.fma(-root, root, high) + low) / (2 * root));
    }

    /** By the series of the inverse hyperbolic tangent of {@code (x-1)/(x+1)}. */
    static Pair logarithm(double x) {
      Pair t = of(x - 1).over(x + 1);
      Pair square = t.times(t);
      Pair sum = of(0);
      for (int n = SERIES; n >= 1; n -= 2) {
        sum = sum.times(square).plus(of(1).over(n));
      }
      return sum.times(t).times(of(2));
    }
  }
}
