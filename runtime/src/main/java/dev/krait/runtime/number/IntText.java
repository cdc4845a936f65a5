package dev.krait.runtime.number;

import java.math.BigInteger;

/** An {@code int} written in a base. */
public final class IntText {
  private static final char[] DIGITS = "0123456789abcdef".toCharArray();
  private static final double LOG10_OF_2 = 0.301029995663981195;

  private IntText() {}

  /** {@code str(value)}, which has a limit on digits. */
  public static String decimal(IntLayout value) {
    return value.isLong() ? Long.toString(value.longValue()) : decimal(value.bigValue());
  }

  /** {@code str(value)}, which has a limit on digits. */
  public static String decimal(BigInteger value) {
    int limit = IntLimit.get();
    // Does not make the text of a number of a million digits only to refuse it.
    boolean surely = limit > 0 && (long) (value.bitLength() * LOG10_OF_2) > limit + 2;
    String text = surely ? null : value.toString();
    if (limit > 0 && (surely || text.length() - (value.signum() < 0 ? 1 : 0) > limit)) {
      throw IntLimit.exceeded("");
    }
    return text;
  }

  /**
   * Without a sign or prefix in a base that is a power of two, in linear time.
   *
   * @param bits the number of bits in a digit: 1, 3 or 4
   */
  public static String magnitude(IntLayout value, int bits) {
    if (value.isLong() && value.longValue() != Long.MIN_VALUE) {
      long size = Math.abs(value.longValue());
      return switch (bits) {
        case 1 -> Long.toBinaryString(size);
        case 3 -> Long.toOctalString(size);
        default -> Long.toHexString(size);
      };
    }
    BigInteger size = value.bigValue().abs();
    byte[] bytes = size.toByteArray();
    int count = (size.bitLength() + bits - 1) / bits;
    char[] text = new char[count];
    long buffer = 0;
    int buffered = 0;
    int next = bytes.length;
    for (int i = count - 1; i >= 0; i--) {
      if (buffered < bits && next > 0) {
        buffer |= (bytes[--next] & 0xffL) << buffered;
        buffered += 8;
      }
      text[i] = DIGITS[(int) buffer & (1 << bits) - 1];
      buffer >>>= bits;
      buffered -= bits;
    }
    return new String(text);
  }
}
