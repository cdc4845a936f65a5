package dev.krait.runtime.number;

/** Separators between groups of digits: {@code ,} and {@code _} of a format specification. */
final class DigitGrouping {
  private DigitGrouping() {}

  /**
   * Groups the digits of an integer from the right. Zeros are put in front until the whole is
   * {@code least} wide; it can become one wider, because it never begins with a separator.
   */
  static String integer(String digits, char separator, int size, int least) {
    StringBuilder reversed = new StringBuilder(digits.length() * 4 / 3 + 1);
    int rest = digits.length();
    int inGroup = 0;
    while (rest > 0 || reversed.length() < least) {
      if (inGroup == size) {
        reversed.append(separator);
        inGroup = 0;
      }
      reversed.append(rest > 0 ? digits.charAt(--rest) : '0');
      inGroup++;
    }
    return reversed.reverse().toString();
  }

  /** Groups the digits behind the point by three from the left. */
  static String fraction(String digits, char separator) {
    StringBuilder result = new StringBuilder(digits.length() * 4 / 3 + 1);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && i % 3 == 0) {
        result.append(separator);
      }
      result.append(digits.charAt(i));
    }
    return result.toString();
  }
}
