package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.FloatText;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.IntText;
import java.util.Locale;

/** One conversion of {@code %} formatting: flags, width, precision and type, and its effect. */
final class PercentSpec {
  private static final int DEFAULT_PRECISION = 6;

  private boolean left;
  private boolean plus;
  private boolean blank;
  private boolean alternate;
  private boolean zero;

  /** -1 if not given. */
  int width;

  /** -1 if not given. */
  int precision;

  int type;

  void reset() {
    left = false;
    plus = false;
    blank = false;
    alternate = false;
    zero = false;
    width = -1;
    precision = -1;
  }

  /** Notes a flag; false if the character is none. */
  boolean flag(int c) {
    switch (c) {
      case '-' -> left = true;
      case '+' -> plus = true;
      case ' ' -> blank = true;
      case '#' -> alternate = true;
      case '0' -> zero = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A width from the values; a negative one aligns to the left. */
  void setWidth(long value) {
    left |= value < 0;
    long size = Math.abs(value);
    if (size > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    width = (int) size;
  }

  void text(PyStr text, TextBuilder out) {
    boolean cut = precision >= 0 && precision < text.length();
    pad(cut ? text.substring(0, precision) : text, out);
  }

  void character(int c, TextBuilder out) {
    pad(PyStr.ofCodePoint(c), out);
  }

  private void pad(PyStr text, TextBuilder out) {
    int missing = width - text.length();
    if (missing <= 0) {
      out.append(text);
    } else if (left) {
      out.append(text).fill(' ', missing);
    } else {
      out.fill(' ', missing).append(text);
    }
  }

  void integer(IntLayout value, TextBuilder out) {
    String digits;
    String prefix = "";
    switch (type) {
      case 'o' -> {
        digits = IntText.magnitude(value, 3);
        prefix = "0o";
      }
      case 'x' -> {
        digits = IntText.magnitude(value, 4);
        prefix = "0x";
      }
      case 'X' -> {
        digits = IntText.magnitude(value, 4).toUpperCase(Locale.ROOT);
        prefix = "0X";
      }
      default -> {
        digits = IntText.decimal(value);
        digits = digits.startsWith("-") ? digits.substring(1) : digits;
      }
    }
    if (precision > digits.length()) {
      if (precision > Integer.MAX_VALUE - 3) {
        throw Errors.overflowError("precision too large");
      }
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    boolean negative = value.isLong() ? value.longValue() < 0 : value.bigValue().signum() < 0;
    number(negative, alternate ? prefix : "", digits, out);
  }

  void floating(double value, TextBuilder out) {
    int digits = precision < 0 ? DEFAULT_PRECISION : precision;
    String text = FloatText.of(value, (char) type, digits, alternate, false);
    boolean negative = text.startsWith("-");
    number(negative, "", negative ? text.substring(1) : text, out);
  }

  private void number(boolean negative, String prefix, String digits, TextBuilder out) {
    String start = (negative ? "-" : plus ? "+" : blank ? " " : "") + prefix;
    int missing = width - start.length() - digits.length();
    if (missing <= 0) {
      out.append(start).append(digits);
    } else if (left) {
      out.append(start).append(digits).fill(' ', missing);
    } else if (zero) {
      out.append(start).fill('0', missing).append(digits);
    } else {
      out.fill(' ', missing).append(start).append(digits);
    }
  }
}
