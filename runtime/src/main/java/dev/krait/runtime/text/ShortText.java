package dev.krait.runtime.text;

import java.nio.charset.StandardCharsets;

/**
 * Up to 16 characters of 8 bits in two words: the first eight in {@code low}, the others in {@code
 * high}, lowest byte first, and zeros behind the last.
 */
final class ShortText {
  /** The longest text that is packed. */
  static final int MOST = 16;

  /** What both words have no bit of if all characters are ASCII ones. */
  static final long BEYOND_ASCII = 0x8080808080808080L;

  /** The first number whose decimal digits are too many. */
  static final long FIRST_LONG_NUMBER = 10_000_000_000_000_000L;

  private static final int WORD = Long.BYTES;

  /** Of ten. */
  private static final long[] POWERS = new long[MOST + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private ShortText() {}

  /** The character at an index. */
  static int at(long low, long high, int index) {
    return (int) ((index < WORD ? low : high) >>> (index << 3)) & 255;
  }

  /** What {@link String#hashCode} is of the text. */
  static int hash(long low, long high, int length) {
    int result = 0;
    long rest = low;
    for (int i = 0; i < length; i++) {
      if (i == WORD) {
        rest = high;
      }
      result = 31 * result + (int) (rest & 255);
      rest >>>= 8;
    }
    return result;
  }

  /** Writes the text. */
  static void write(long low, long high, int length, byte[] to, int at) {
    long rest = low;
    for (int i = 0; i < length; i++) {
      if (i == WORD) {
        rest = high;
      }
      to[at + i] = (byte) rest;
      rest >>>= 8;
    }
  }

  static String string(long low, long high, int length) {
    byte[] bytes = new byte[length];
    write(low, high, length, bytes, 0);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The first word of a text with {@code shift} characters put in front of it. */
  static long lowBehind(long low, int shift) {
    return shift >= WORD ? 0 : low << (shift << 3);
  }

  /** The second word of a text with {@code shift} characters put in front of it. */
  static long highBehind(long low, long high, int shift) {
    if (shift >= WORD) {
      return low << (shift - WORD << 3);
    }
    return shift == 0 ? high : high << (shift << 3) | low >>> (WORD - shift << 3);
  }

  /** The first word of the text from an index on. */
  static long lowFrom(long low, long high, int from) {
    if (from >= WORD) {
      return from == MOST ? 0 : high >>> (from - WORD << 3);
    }
    return from == 0 ? low : low >>> (from << 3) | high << (WORD - from << 3);
  }

  /** The second word of the text from an index on. */
  static long highFrom(long high, int from) {
    return from >= WORD ? 0 : high >>> (from << 3);
  }

  /** A word with zeros behind the first characters. */
  static long first(long word, int count) {
    return count <= 0 ? 0 : count >= WORD ? word : word & (1L << (count << 3)) - 1;
  }

  /** How many decimal digits a number above 0 and below {@link #FIRST_LONG_NUMBER} has. */
  static int countDigits(long value) {
    int count = 1;
    while (value >= POWERS[count]) {
      count++;
    }
    return count;
  }

  static long power(int exponent) {
    return POWERS[exponent];
  }

  /** The word of the last {@code count} decimal digits of a number that is not negative. */
  static long digits(long value, int count) {
    long result = 0;
    long rest = value;
    for (int i = 0; i < count; i++) {
      long quotient = rest / 10;
      result = result << 8 | '0' + (rest - quotient * 10);
      rest = quotient;
    }
    return result;
  }
}
