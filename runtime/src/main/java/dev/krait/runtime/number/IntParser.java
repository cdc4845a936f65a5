package dev.krait.runtime.number;

import java.math.BigInteger;

/** Parses the literals that {@code int(text, base)} takes (library reference, "int"). */
public final class IntParser {
  private static final int SHORT = 18;
  private static final int SPLIT = 1500;

  private final String text;
  private final StringBuilder digits = new StringBuilder();
  private int position;

  private IntParser(String text) {
    this.text = text;
  }

  /**
   * The number, or null if the text is none.
   *
   * @param base 2 to 36, or 0 for the one that the literal's prefix says
   */
  public static IntLayout parse(String text, int base) {
    if (base == 10 && !text.isEmpty() && text.length() <= SHORT) {
      long value = plain(text);
      if (value >= 0) {
        return PyInt.of(value);
      }
    }
    return new IntParser(NumberText.ascii(text)).parse(base);
  }

  /** A short text of ASCII digits alone, else -1. */
  private static long plain(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private IntLayout parse(int givenBase) {
    int base = givenBase;
    skipSpaces();
    boolean negative = at() == '-';
    if (negative || at() == '+') {
      position++;
    }
    boolean mustBeZero = false;
    if (at() == '0') {
      int prefix = prefix(position + 1 < text.length() ? text.charAt(position + 1) : 0);
      if (base == 0) {
        base = prefix == 0 ? 10 : prefix;
        mustBeZero = prefix == 0;
      }
      if (prefix == base) {
        position += 2;
        if (at() == '_') {
          position++;
        }
      }
    } else if (base == 0) {
      base = 10;
    }
    if (!readDigits(base)) {
      return null;
    }
    skipSpaces();
    if (position < text.length()) {
      return null;
    }
    if (Integer.bitCount(base) != 1) {
      IntLimit.checkDigits(digits.length());
    }
    IntLayout value = value(base, negative);
    return mustBeZero && value.isTrue() ? null : value;
  }

  private char at() {
    return position < text.length() ? text.charAt(position) : 0;
  }

  private void skipSpaces() {
    while (NumberText.isAsciiSpace(at())) {
      position++;
    }
  }

  private static int prefix(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /**
   * Digits with single underscores between them; false if there are none or an underscore ends
   * them.
   */
  private boolean readDigits(int base) {
    boolean digitBefore = false;
    int start = position;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '_') {
        if (!digitBefore) {
          return false;
        }
        digitBefore = false;
        digits.append(text, start, position);
        start = position + 1;
      } else if (c >= '0' && c <= '9' ? c - '0' < base : Character.digit(c, base) >= 0) {
        digitBefore = true;
      } else {
        break;
      }
    }
    digits.append(text, start, position);
    return digitBefore;
  }

  private IntLayout value(int base, boolean negative) {
    int count = digits.length();
    if (count <= 12 || count <= SHORT && base <= 10) {
      long value = Long.parseLong(digits, 0, count, base);
      return PyInt.of(negative ? -value : value);
    }
    BigInteger value = Integer.bitCount(base) == 1 ? binary(base) : big(0, count, base);
    return PyInt.of(negative ? value.negate() : value);
  }

  /** A base that is a power of two: in linear time. */
  private BigInteger binary(int base) {
    int bits = Integer.numberOfTrailingZeros(base);
    byte[] bytes = new byte[(int) (((long) digits.length() * bits + 7) / 8)];
    int buffer = 0;
    int buffered = 0;
    int next = bytes.length;
    for (int i = digits.length() - 1; i >= 0; i--) {
      buffer |= Character.digit(digits.charAt(i), base) << buffered;
      buffered += bits;
      if (buffered >= 8) {
        bytes[--next] = (byte) buffer;
        buffer >>>= 8;
        buffered -= 8;
      }
    }
    if (next > 0) {
      bytes[--next] = (byte) buffer;
    }
    return new BigInteger(1, bytes);
  }

  /** Halves long texts, because Java's own conversion takes quadratic time. */
  private BigInteger big(int from, int to, int base) {
    int count = to - from;
    if (count <= SPLIT) {
      return new BigInteger(digits.substring(from, to), base);
    }
    int low = Integer.highestOneBit(count - 1);
    BigInteger power = BigInteger.valueOf(base).pow(low);
    return big(from, to - low, base).multiply(power).add(big(to - low, to, base));
  }
}
