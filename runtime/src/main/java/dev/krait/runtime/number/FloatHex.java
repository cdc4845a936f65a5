package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code float.hex()} and {@code float.fromhex()}. */
final class FloatHex {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+]?)(?:0[xX])?([0-9a-fA-F]*)(?:\\.([0-9a-fA-F]*))?(?:[pP]([-+]?[0-9]+))?");
  private static final Pattern WORD = Pattern.compile("([-+]?)(inf|infinity|nan)");
  private static final int LEAST_EXPONENT = -1074;

  /** Exponents beyond that are certainly out of range, whatever the digits. */
  private static final long HUGE = Long.MAX_VALUE / 4;

  private FloatHex() {}

  static String text(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (1L << 52) - 1;
    int exponent = Math.getExponent(value);
    boolean normal = exponent >= Double.MIN_EXPONENT;
    String sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int shown = normal ? exponent : Double.MIN_EXPONENT;
    String digits = String.format(Locale.ROOT, "%013x", fraction);
    return sign + "0x" + (normal ? 1 : 0) + "." + digits + "p" + (shown < 0 ? "" : "+") + shown;
  }

  static double parse(String text) {
    String stripped = NumberText.stripped(text);
    Matcher word = WORD.matcher(stripped.toLowerCase(Locale.ROOT));
    if (word.matches()) {
      double value = word.group(2).equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
      return word.group(1).equals("-") ? -value : value;
    }
    Matcher number = NUMBER.matcher(stripped);
    if (!number.matches()) {
      throw invalid();
    }
    String whole = number.group(2);
    String decimals = number.group(3) == null ? "" : number.group(3);
    if (whole.isEmpty() && decimals.isEmpty()) {
      throw invalid();
    }
    long exponent = exponent(number.group(4)) - 4L * decimals.length();
    double size = value(whole + decimals, exponent);
    return number.group(1).equals("-") ? -size : size;
  }

  private static long exponent(String text) {
    if (text == null) {
      return 0;
    }
    try {
      return Math.max(-HUGE, Math.min(HUGE, Long.parseLong(text)));
    } catch (NumberFormatException e) {
      return text.startsWith("-") ? -HUGE : HUGE;
    }
  }

  /** {@code digits * 2**exponent}, rounded half to even. */
  private static double value(String digits, long exponent) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    if (start == digits.length()) {
      return 0;
    }
    // Up to 60 bits; what follows can only break ties.
    int end = Math.min(digits.length(), start + 15);
    long significand = Long.parseLong(digits, start, end, 16);
    exponent += 4L * (digits.length() - end);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(significand);
    long top = exponent + bits;
    if (top > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (top < LEAST_EXPONENT) {
      return 0;
    }
    significand <<= 2;
    exponent -= 2;
    for (int i = end; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        significand |= 1;
      }
    }
    int surplus = (int) Math.max(bits + 2 - 53, LEAST_EXPONENT - exponent);
    long rounded = surplus <= 0 ? significand : halfToEven(significand, surplus);
    double result = Math.scalb((double) rounded, (int) exponent + Math.max(0, surplus));
    if (Double.isInfinite(result)) {
      throw tooLarge();
    }
    return result;
  }

  private static long halfToEven(long significand, int surplus) {
    if (surplus > 62) {
      return 0;
    }
    long floor = significand >> surplus;
    long rest = significand & (1L << surplus) - 1;
    long half = 1L << surplus - 1;
    return rest > half || rest == half && (floor & 1) != 0 ? floor + 1 : floor;
  }

  private static PyException invalid() {
    return Errors.valueError("invalid hexadecimal floating-point string");
  }

  private static PyException tooLarge() {
    return Errors.overflowError("hexadecimal value too large to represent as a float");
  }
}
