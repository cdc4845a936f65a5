package dev.krait.runtime.number;

import java.util.Arrays;

/**
 * Operations on the bits of two exact integers, at least one of which is a {@link PyBigInt};
 * negative ones leave them to Java, which has two's complement.
 */
final class BigBits {
  private BigBits() {}

  private static boolean isPlain(IntLayout value) {
    return value instanceof PyBigInt big ? !big.isNegative() : value.longValue() > 0;
  }

  private static long[] digits(IntLayout value) {
    return value instanceof PyBigInt big ? big.digits() : Magnitude.of(value.longValue());
  }

  static IntLayout and(IntLayout a, IntLayout b) {
    if (!isPlain(a) || !isPlain(b)) {
      return PyInt.of(a.bigValue().and(b.bigValue()));
    }
    long[] x = digits(a);
    long[] y = digits(b);
    long[] result = new long[Math.min(x.length, y.length)];
    for (int i = 0; i < result.length; i++) {
      result[i] = x[i] & y[i];
    }
    return PyBigInt.of(Magnitude.trimmed(result), false);
  }

  static IntLayout or(IntLayout a, IntLayout b) {
    if (!isPlain(a) || !isPlain(b)) {
      return PyInt.of(a.bigValue().or(b.bigValue()));
    }
    long[] result = longer(digits(a), digits(b));
    long[] other = shorter(digits(a), digits(b));
    for (int i = 0; i < other.length; i++) {
      result[i] |= other[i];
    }
    return PyBigInt.of(result, false);
  }

  static IntLayout xor(IntLayout a, IntLayout b) {
    if (!isPlain(a) || !isPlain(b)) {
      return PyInt.of(a.bigValue().xor(b.bigValue()));
    }
    long[] result = longer(digits(a), digits(b));
    long[] other = shorter(digits(a), digits(b));
    for (int i = 0; i < other.length; i++) {
      result[i] ^= other[i];
    }
    return PyBigInt.of(Magnitude.trimmed(result), false);
  }

  private static long[] longer(long[] a, long[] b) {
    return (a.length >= b.length ? a : b).clone();
  }

  private static long[] shorter(long[] a, long[] b) {
    return a.length >= b.length ? b : a;
  }

  // ---- shifts ----

  static long[] shiftLeft(long[] a, int count) {
    int places = count >> 6;
    int shift = count & 63;
    long out = shift == 0 ? 0 : a[a.length - 1] >>> 64 - shift;
    long[] result = new long[a.length + places + (out == 0 ? 0 : 1)];
    if (shift == 0) {
      System.arraycopy(a, 0, result, places, a.length);
      return result;
    }
    long before = 0;
    for (int i = 0; i < a.length; i++) {
      long digit = a[i];
      result[i + places] = digit << shift | before >>> 64 - shift;
      before = digit;
    }
    if (out != 0) {
      result[a.length + places] = out;
    }
    return result;
  }

  /** Rounded down, as two's complement has it; the count is less than the number of bits. */
  static IntLayout shiftRight(long[] a, int count, boolean negative) {
    int places = count >> 6;
    int shift = count & 63;
    long[] result = Arrays.copyOfRange(a, places, a.length);
    if (shift != 0) {
      for (int i = 0; i < result.length; i++) {
        long next = i + 1 < result.length ? result[i + 1] : 0;
        result[i] = result[i] >>> shift | next << 64 - shift;
      }
    }
    result = Magnitude.trimmed(result);
    return PyBigInt.of(negative && losesBits(a, count) ? Magnitude.next(result) : result, negative);
  }

  private static boolean losesBits(long[] a, int count) {
    int places = count >> 6;
    for (int i = 0; i < places; i++) {
      if (a[i] != 0) {
        return true;
      }
    }
    return (a[places] & (1L << (count & 63)) - 1) != 0;
  }
}
