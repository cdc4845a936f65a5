package dev.krait.runtime.number;

/** Prepares the text that {@code int()}, {@code float()} and {@code complex()} parse. */
final class NumberText {
  private NumberText() {}

  /**
   * Other alphabets' decimal digits and spaces as ASCII's, and every other character beyond ASCII
   * as one that no number has.
   */
  static String ascii(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) > 127) {
        return converted(text);
      }
    }
    return text;
  }

  private static String converted(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(c < 128 ? (char) c : converted(c)));
    return out.toString();
  }

  private static char converted(int c) {
    if (isSpace(c)) {
      return ' ';
    }
    int digit = UnicodeDigits.valueOf(c);
    return digit < 0 ? '?' : (char) ('0' + digit);
  }

  private static boolean isSpace(int c) {
    return c == 0x85 || c == 0xa0 || c > 127 && Character.isSpaceChar(c);
  }

  /** What the C library calls a space, which excludes the four separators below 32. */
  static boolean isAsciiSpace(char c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  /** The text of bytes, in which those beyond ASCII are neither digits nor spaces. */
  static String latin1(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (byte each : bytes) {
      out.append(each < 0 ? '?' : (char) each);
    }
    return out.toString();
  }

  /** The text without spaces at both ends. */
  static String stripped(String ascii) {
    int start = 0;
    int end = ascii.length();
    while (start < end && isAsciiSpace(ascii.charAt(start))) {
      start++;
    }
    while (end > start && isAsciiSpace(ascii.charAt(end - 1))) {
      end--;
    }
    return ascii.substring(start, end);
  }

  /** Without underscores between digits; null if one stands elsewhere. */
  static String withoutUnderscores(String ascii) {
    if (ascii.indexOf('_') < 0) {
      return ascii;
    }
    StringBuilder out = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (!isDigit(ascii, i - 1) || !isDigit(ascii, i + 1)) {
        return null;
      }
    }
    return out.toString();
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '0'
        && text.charAt(index) <= '9';
  }
}
