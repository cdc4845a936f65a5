package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;

/** {@code format(value, spec)} of a {@code float} (library reference, "Format Specification"). */
public final class FloatFormat {
  private static final int DEFAULT_PRECISION = 6;

  private FloatFormat() {}

  /**
   * The formatted text.
   *
   * @param owner the name of the value's type, for messages
   */
  public static String format(double value, String spec, String owner) {
    if (isPlain(spec)) {
      return FloatText.of(value, 'f', spec.charAt(1) - '0', false, false);
    }
    return format(value, FormatSpec.parse(spec, owner, (char) 0, '>'), owner);
  }

  /** Whether this is {@code .2f} or the like, which needs no parsing. */
  private static boolean isPlain(String spec) {
    return spec.length() == 3
        && spec.charAt(0) == '.'
        && spec.charAt(1) >= '0'
        && spec.charAt(1) <= '9'
        && spec.charAt(2) == 'f';
  }

  static String format(double value, FormatSpec spec, String owner) {
    switch (spec.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
      default -> throw spec.unknownType(owner);
    }
    if (spec.precision() > Integer.MAX_VALUE) {
      throw Errors.valueError("precision too big");
    }
    return laidOut(text(value, spec), spec);
  }

  /** The number itself, with its sign and without grouping. */
  private static String text(double value, FormatSpec spec) {
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : (int) spec.precision();
    return switch (spec.type()) {
      case 0 ->
          spec.precision() < 0
              ? FloatText.of(value, 'r', 0, spec.alternate(), true)
              : FloatText.of(value, 'g', precision, spec.alternate(), true);
      case 'n' -> FloatText.of(value, 'g', precision, spec.alternate(), false);
      case '%' -> FloatText.of(value * 100, 'f', precision, spec.alternate(), false) + "%";
      default -> FloatText.of(value, (char) spec.type(), precision, spec.alternate(), false);
    };
  }

  /** Sign, grouping and padding around the text of a number. */
  static String laidOut(String text, FormatSpec spec) {
    boolean negative = text.charAt(0) == '-';
    String unsigned = negative ? text.substring(1) : text;
    if (negative && spec.noNegativeZero() && isZero(unsigned)) {
      negative = false;
    }
    int point = digits(unsigned, 0);
    String rest = unsigned.substring(point);
    if (spec.fractionGrouping() != 0 && rest.startsWith(".")) {
      int end = digits(rest, 1);
      rest =
          "."
              + DigitGrouping.fraction(rest.substring(1, end), spec.fractionGrouping())
              + rest.substring(end);
    }
    String sign = NumberLayout.sign(spec, negative);
    return NumberLayout.of(spec, sign, "", unsigned.substring(0, point), rest, 3);
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E' || c == '%') {
        return true;
      }
      if (c != '0' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
