package dev.krait.runtime.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A non-negative {@code double} rounded to a number of decimals, half to even by its exact value.
 */
final class FixedDecimal {
  private static final int EXACT_POWERS = 22;
  private static final int SHORT = 6;
  private static final double TWO_52 = 0x1p52;
  private static final double[] POWERS = new double[EXACT_POWERS + 1];
  private static final long[] LONG_POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= EXACT_POWERS; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
    LONG_POWERS[0] = 1;
    for (int i = 1; i < LONG_POWERS.length; i++) {
      LONG_POWERS[i] = LONG_POWERS[i - 1] * 10;
    }
  }

  private FixedDecimal() {}

  /**
   * {@code value * 10**decimals} rounded to an integer, or -1 where that takes more than a double.
   * The product and its error together are exact, and the error is less than the distance of any
   * product to the next half, so it decides only where the product is a half itself.
   */
  static long scaled(double value, int decimals) {
    if (decimals < 0 || decimals > EXACT_POWERS) {
      return -1;
    }
    double power = POWERS[decimals];
    double product = value * power;
    if (!(product < TWO_52)) {
      return -1;
    }
    long floor = (long) product;
    double rest = product - floor;
    if (rest != 0.5) {
      return rest < 0.5 ? floor : floor + 1;
    }
    double error = Math.fma(value, power, -product);
    if (error == 0) {
      return floor + (floor & 1);
    }
    return error < 0 ? floor : floor + 1;
  }

  /** {@code round(value, decimals)} of a positive, finite value; infinite where it overflows. */
  static double round(double value, int decimals) {
    long scaled = scaled(value, decimals);
    if (scaled >= 0) {
      return scaled / POWERS[decimals];
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * The text of a value from 0.001 to 10**9 that has up to six decimals, which is the shortest that
   * reads back as the value because no two decimals of 15 digits do; null if it has more.
   */
  static String exact(double value) {
    double scaled = Math.rint(value * POWERS[SHORT]);
    if (scaled / POWERS[SHORT] != value) {
      return null;
    }
    String text = text(value, SHORT);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }

  /** The text with exactly so many decimals; no point if there are none. */
  static String text(double value, int decimals) {
    long scaled = decimals < LONG_POWERS.length ? scaled(value, decimals) : -1;
    if (scaled < 0) {
      return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
    if (decimals == 0) {
      return Long.toString(scaled);
    }
    long power = LONG_POWERS[decimals];
    // The digit one in front keeps the fraction's leading zeros.
    String fraction = Long.toString(scaled % power + power);
    return new StringBuilder(24)
        .append(scaled / power)
        .append('.')
        .append(fraction, 1, decimals + 1)
        .toString();
  }
}
