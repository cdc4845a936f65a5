package dev.krait.transpiler.ast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Python's {@code repr} of a float: the shortest digits that give the same float, which Java's own
 * text is not before Java 19.
 */
final class FloatRepr {
  /** Fewer digits than this always tell floats apart; as many as 17 may be needed. */
  private static final int MAX_DIGITS = 17;

  private FloatRepr() {}

  static String of(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return (long) value + ".0";
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    BigDecimal shortest = exact;
    for (int digits = 1; digits <= MAX_DIGITS; digits++) {
      BigDecimal found = closest(exact, digits, Math.abs(value));
      if (found != null) {
        shortest = found;
        break;
      }
    }
    return (value < 0 ? "-" : "") + format(shortest);
  }

  /** The closest number of so many digits that is read as the float, or null. */
  private static BigDecimal closest(BigDecimal exact, int digits, double value) {
    BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    if (nearest.doubleValue() == value) {
      return nearest;
    }
    // At a power of two the floats above stand wider apart than those below, so a number farther
    // off may do where the nearest does not.
    BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
    return above.doubleValue() == value ? above : null;
  }

  private static String format(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String digits = plain.unscaledValue().toString();
    // The place of the decimal point, counted from the first digit.
    int point = digits.length() - plain.scale();
    if (point > 16 || point < -3) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      int exponent = point - 1;
      String padded = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
      return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + padded;
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length()) + ".0";
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }
}
