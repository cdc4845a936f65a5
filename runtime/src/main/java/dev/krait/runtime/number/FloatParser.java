package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Parses the literals that {@code float(text)} takes (library reference, "float"). */
public final class FloatParser {
  private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8000000000000L);

  private FloatParser() {}

  /**
   * The number.
   *
   * @param original what a message shows if there is none
   */
  public static double parse(String text, PyObject original) {
    String ascii = NumberText.withoutUnderscores(NumberText.stripped(NumberText.ascii(text)));
    if (ascii != null) {
      int end = prefix(ascii, 0);
      if (end == ascii.length() && end > 0) {
        return value(ascii);
      }
    }
    throw Errors.valueError("could not convert string to float: " + original.repr());
  }

  /** Where the number that starts at an index ends; the index itself if none starts there. */
  static int prefix(String text, int start) {
    int position = start;
    if (position < text.length()
        && (text.charAt(position) == '-' || text.charAt(position) == '+')) {
      position++;
    }
    int digits = digits(text, position);
    int end = position + digits;
    if (end < text.length() && text.charAt(end) == '.') {
      int decimals = digits(text, end + 1);
      digits += decimals;
      end += 1 + decimals;
    }
    if (digits == 0) {
      return word(text, position, start);
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = end + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
        exponent++;
      }
      int count = digits(text, exponent);
      if (count > 0) {
        return exponent + count;
      }
    }
    return end;
  }

  private static int word(String text, int position, int none) {
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (text.regionMatches(true, position, word, 0, word.length())) {
        return position + word.length();
      }
    }
    return none;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - start;
  }

  /** The value of a text that {@link #prefix} takes as a whole. */
  static double value(String text) {
    char last = text.charAt(text.length() - 1);
    boolean negative = text.charAt(0) == '-';
    switch (last) {
      case 'f', 'F', 'y', 'Y':
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case 'n', 'N':
        return negative ? NEGATIVE_NAN : Double.NaN;
      default:
        return Double.parseDouble(text);
    }
  }
}
