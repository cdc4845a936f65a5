package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a {@code double} by presentation type, as C's {@code printf} and Python's {@code
 * repr} write it, correctly rounded.
 */
public final class FloatText {
  /** From here on the shortest text has an exponent. */
  private static final double LEAST_EXPONENTIAL = 1e16;

  private static final double LEAST_SHORT = 1e-3;
  private static final double MOST_SHORT = 1e9;

  private FloatText() {}

  /** {@code repr(value)} of a {@code float}. */
  public static String repr(double value) {
    double size = Math.abs(value);
    if (size < LEAST_EXPONENTIAL && size >= LEAST_SHORT) {
      long integer = (long) value;
      if (integer == value) {
        return integer + ".0";
      }
      String decimals = size < MOST_SHORT ? FixedDecimal.exact(size) : null;
      if (decimals != null) {
        return value < 0 ? "-" + decimals : decimals;
      }
    }
    return of(value, 'r', 0, false, true);
  }

  /**
   * The text, with a minus where the value has one.
   *
   * @param code {@code e}, {@code f}, {@code g} or their upper case; {@code r} for the shortest
   *     text that reads back as the value
   * @param precision for all but {@code r}
   * @param alternate whether the point and, for {@code g}, trailing zeros stay ({@code #})
   * @param addPoint whether a value that looks like an integer gets {@code .0} ({@code g} and
   *     {@code r} only)
   */
  public static String of(
      double value, char code, int precision, boolean alternate, boolean addPoint) {
    boolean upper = Character.isUpperCase(code);
    if (Double.isNaN(value)) {
      return upper ? "NAN" : "nan";
    }
    StringBuilder out = new StringBuilder(24);
    if (Double.doubleToRawLongBits(value) < 0) {
      out.append('-');
      value = -value;
    }
    if (Double.isInfinite(value)) {
      return out.append(upper ? "INF" : "inf").toString();
    }
    switch (Character.toLowerCase(code)) {
      case 'f' -> {
        out.append(FixedDecimal.text(value, precision));
        if (alternate && precision == 0) {
          out.append('.');
        }
      }
      case 'e' -> {
        Digits digits = Digits.significantApart(value, checked(precision) + 1);
        digits.scientific(out, precision + 1, alternate, upper);
      }
      case 'g' -> {
        int count = Math.max(1, precision);
        Digits digits = Digits.significantApart(value, count);
        boolean exponent = digits.point <= -4 || digits.point > count - (addPoint ? 1 : 0);
        digits.write(out, exponent, alternate ? count : 0, alternate, addPoint, upper);
      }
      default -> {
        Digits digits = Digits.shortest(value);
        boolean exponent = digits.point <= -4 || digits.point > 16;
        digits.write(out, exponent, 0, alternate, addPoint, upper);
      }
    }
    return out.toString();
  }

  private static int checked(int precision) {
    if (precision == Integer.MAX_VALUE) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    return precision;
  }

  /**
   * Decimal digits with the place of the point: behind this many of them.
   *
   * @param digits without trailing zeros, {@code "0"} for zero
   */
  private record Digits(String digits, int point) {
    static Digits shortest(double value) {
      if (value == 0) {
        return new Digits("0", 1);
      }
      ShortestDecimal decimal = ShortestDecimal.of(value);
      String digits = Long.toString(decimal.digits());
      return new Digits(digits, digits.length() + decimal.exponent());
    }

    /** Not inlined (launcher), since {@code BigDecimal} is large. */
    static Digits significantApart(double value, int count) {
      if (value == 0) {
        return new Digits("0", 1);
      }
      BigDecimal rounded =
          new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
      String digits = rounded.unscaledValue().toString();
      int point = digits.length() - rounded.scale();
      int end = digits.length();
      while (end > 1 && digits.charAt(end - 1) == '0') {
        end--;
      }
      return new Digits(digits.substring(0, end), point);
    }

    void write(
        StringBuilder out,
        boolean exponent,
        int least,
        boolean alternate,
        boolean addPoint,
        boolean upper) {
      if (exponent) {
        scientific(out, least, alternate, upper);
      } else {
        plain(out, point, Math.max(least, addPoint ? point + 1 : point), alternate);
      }
    }

    /** With an exponent of at least two digits. */
    void scientific(StringBuilder out, int least, boolean alternate, boolean upper) {
      plain(out, 1, least, alternate);
      int exponent = point - 1;
      out.append(upper ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
      int size = Math.abs(exponent);
      if (size < 10) {
        out.append('0');
      }
      out.append(size);
    }

    /** Without an exponent: zeros on both sides as far as the point and {@code least} need. */
    private void plain(StringBuilder out, int place, int least, boolean alternate) {
      int length = digits.length();
      int end = Math.max(length, Math.max(least, place));
      if (place <= 0) {
        zeros(out.append("0."), -place);
        zeros(out.append(digits), end - length);
        return;
      }
      int whole = Math.min(place, length);
      zeros(out.append(digits, 0, whole), place - whole);
      if (end > place || alternate) {
        out.append('.');
      }
      zeros(out.append(digits, whole, length), end - Math.max(length, place));
    }

    private static void zeros(StringBuilder out, int count) {
      for (int i = 0; i < count; i++) {
        out.append('0');
      }
    }
  }
}
