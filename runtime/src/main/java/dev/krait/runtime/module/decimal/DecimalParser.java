package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Reads the text of a number (General Decimal Arithmetic, "Conversion from string"). */
final class DecimalParser {
  /** Exponents beyond these are as good as these. */
  private static final long FAR = 3_000_000_000_000_000_000L;

  private final String text;
  private int position;

  private DecimalParser(String text) {
    this.text = text;
  }

  /**
   * The number, not rounded; null if the text is none.
   *
   * @param text in ASCII, without spaces or underscores
   */
  static PyDecimal parse(String text) {
    return new DecimalParser(text).parse();
  }

  private PyDecimal parse() {
    boolean negative = at() == '-';
    if (negative || at() == '+') {
      position++;
    }
    if (isDigit(at()) || at() == '.') {
      return number(negative);
    }
    String rest = text.substring(position);
    if (rest.equalsIgnoreCase("inf") || rest.equalsIgnoreCase("infinity")) {
      return PyDecimal.infinity(negative);
    }
    boolean signaling = !rest.isEmpty() && (rest.charAt(0) | 32) == 's';
    int start = signaling ? 1 : 0;
    if (!rest.regionMatches(true, start, "nan", 0, 3)) {
      return null;
    }
    position += start + 3;
    int from = position;
    skipDigits();
    if (position < text.length()) {
      return null;
    }
    BigInteger payload = from == position ? BigInteger.ZERO : integer(text.substring(from));
    return PyDecimal.nan(signaling, negative, payload);
  }

  private char at() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int skipDigits() {
    int from = position;
    while (isDigit(at())) {
      position++;
    }
    return position - from;
  }

  private PyDecimal number(boolean negative) {
    int from = position;
    int digits = skipDigits();
    int fraction = 0;
    int point = position;
    if (at() == '.') {
      position++;
      fraction = skipDigits();
    }
    if (digits + fraction == 0) {
      return null;
    }
    int end = position;
    long exp = 0;
    if (at() == 'e' || at() == 'E') {
      position++;
      boolean down = at() == '-';
      if (down || at() == '+') {
        position++;
      }
      int first = position;
      if (skipDigits() == 0) {
        return null;
      }
      exp = exponent(text.substring(first, position));
      exp = down ? -exp : exp;
    }
    if (position < text.length()) {
      return null;
    }
    exp -= fraction;
    int count = digits + fraction;
    if (count <= Powers.LONG_DIGITS) {
      long c = 0;
      for (int i = from; i < end; i++) {
        if (i != point) {
          c = c * 10 + (text.charAt(i) - '0');
        }
      }
      return new PyDecimal(negative, c, exp);
    }
    String all =
        fraction == 0
            ? text.substring(from, from + digits)
            : text.substring(from, point) + text.substring(point + 1, end);
    return PyDecimal.of(negative, integer(all), exp);
  }

  private static long exponent(String digits) {
    BigInteger value = new BigInteger(digits);
    return value.bitLength() > 61 ? FAR : value.longValue();
  }

  /** Halves long texts, because Java's own conversion takes quadratic time. */
  static BigInteger integer(String digits) {
    if (digits.length() <= 1500) {
      return new BigInteger(digits);
    }
    int low = digits.length() / 2;
    int split = digits.length() - low;
    return integer(digits.substring(0, split))
        .multiply(Powers.of(low))
        .add(integer(digits.substring(split)));
  }
}
