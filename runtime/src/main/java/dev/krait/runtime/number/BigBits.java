package dev.krait.runtime.number;

/**
 * Operations on the bits of two exact integers, at least one of which is a {@link PyBigInt};
 * negative ones leave them to Java, which has two's complement.
 */
final class BigBits {
  private static final int BITS = Magnitude.BITS;
  private static final long MASK = Magnitude.MASK;

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
    int places = count / BITS;
    int shift = count % BITS;
    long out = a[a.length - 1] >>> BITS - shift;
    long[] result = new long[a.length + places + (out == 0 ? 0 : 1)];
    long before = 0;
    for (int i = 0; i < a.length; i++) {
      long digit = a[i];
      result[i + places] = digit << shift & MASK | before;
      before = digit >>> BITS - shift;
    }
    if (out != 0) {
      result[a.length + places] = out;
    }
    return result;
  }

  /** Rounded down, as two's complement has it; the count is less than the number of bits. */
  static IntLayout shiftRight(long[] a, int count, boolean negative) {
    int places = count / BITS;
    int shift = count % BITS;
    int last = a.length - places - 1;
    long top = a[a.length - 1] >>> shift;
    long[] result = new long[top == 0 ? last : last + 1];
    for (int i = 0; i < last; i++) {
      result[i] = a[i + places] >>> shift | a[i + places + 1] << BITS - shift & MASK;
    }
    if (top != 0) {
      result[last] = top;
    }
    return PyBigInt.of(negative && losesBits(a, count) ? Magnitude.next(result) : result, negative);
  }

  private static boolean losesBits(long[] a, int count) {
    int places = count / BITS;
    for (int i = 0; i < places; i++) {
      if (a[i] != 0) {
        return true;
      }
    }
    return (a[places] & (1L << count % BITS) - 1) != 0;
  }
}
