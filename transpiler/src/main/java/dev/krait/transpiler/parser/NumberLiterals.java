package dev.krait.transpiler.parser;

import dev.krait.transpiler.ast.ConstantValue;
import java.math.BigInteger;

/** The values of number literals. */
final class NumberLiterals {
  /** CPython's default for {@code sys.set_int_max_str_digits}, which holds for literals too. */
  private static final int MAX_DECIMAL_DIGITS = 4300;

  private NumberLiterals() {}

  /** The value, or null for a decimal integer with more digits than CPython reads. */
  static ConstantValue parse(char[] chars, int start, int end) {
    if (end - start == 1) {
      return new ConstantValue.SmallInt(chars[start] - '0');
    }
    String text = withoutUnderscores(chars, start, end);
    char last = text.charAt(text.length() - 1);
    if (text.charAt(0) == '0' && text.length() > 1) {
      switch (text.charAt(1) | 0x20) {
        case 'x':
          return binary(text, 4);
        case 'o':
          return binary(text, 3);
        case 'b':
          return binary(text, 1);
        default:
      }
    }
    if (last == 'j' || last == 'J') {
      return new ConstantValue.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    return isInteger(text) ? decimal(text) : new ConstantValue.Float(Double.parseDouble(text));
  }

  private static String withoutUnderscores(char[] chars, int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == '_') {
        return new String(chars, start, end - start).replace("_", "");
      }
    }
    return new String(chars, start, end - start);
  }

  private static boolean isInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '9' || text.charAt(i) < '0') {
        return false;
      }
    }
    return true;
  }

  private static ConstantValue decimal(String digits) {
    if (digits.length() <= 18) {
      return new ConstantValue.SmallInt(Long.parseLong(digits));
    }
    if (digits.length() > MAX_DECIMAL_DIGITS) {
      return null;
    }
    return integer(new BigInteger(digits));
  }

  /** A literal with a prefix, of digits of some bits each; in linear time. */
  private static ConstantValue binary(String text, int bitsPerDigit) {
    int digits = text.length() - 2;
    int bits = digits * bitsPerDigit;
    if (bits < 63) {
      return new ConstantValue.SmallInt(Long.parseLong(text.substring(2), 1 << bitsPerDigit));
    }
    byte[] magnitude = new byte[bits / 8 + 1];
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(text.charAt(text.length() - 1 - i), 16);
      for (int b = 0; b < bitsPerDigit; b++) {
        int bit = i * bitsPerDigit + b;
        int set = (digit >> b & 1) << (bit & 7);
        magnitude[magnitude.length - 1 - (bit >> 3)] |= (byte) set;
      }
    }
    return integer(new BigInteger(1, magnitude));
  }

  private static ConstantValue integer(BigInteger value) {
    return value.bitLength() < 64
        ? new ConstantValue.SmallInt(value.longValue())
        : new ConstantValue.BigInt(value);
  }
}
