package dev.krait.runtime.number;

/** Division of big integers as on paper, in halves of their digits (Knuth, 4.3.1 D). */
final class LongDivision {
  private static final int BITS = Magnitude.BITS / 2;
  private static final long MASK = (1L << BITS) - 1;
  private static final long[] NONE = {};

  /** The quotient's digits. */
  final long[] quotient;

  /** The remainder's digits. */
  final long[] remainder;

  private LongDivision(long[] quotient, long[] remainder) {
    this.quotient = quotient;
    this.remainder = remainder;
  }

  static LongDivision of(long[] a, long[] b) {
    if (Magnitude.compare(a, b) < 0) {
      return new LongDivision(NONE, a);
    }
    if (b.length == 1 && b[0] <= MASK) {
      long[] quotient = new long[a.length];
      long rest = divide(a, b[0], quotient);
      return new LongDivision(Magnitude.trimmed(quotient), Magnitude.of(rest));
    }
    long last = b[b.length - 1];
    long first = last > MASK ? last >>> BITS : last;
    return new LongDivision(a, b, Long.numberOfLeadingZeros(first) - (64 - BITS));
  }

  /** {@code a // divisor} into an array of the same length; the remainder. */
  private static long divide(long[] a, long divisor, long[] quotient) {
    double inverse = 1.0 / divisor;
    long rest = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      long high = rest << BITS | a[i] >>> BITS;
      long highQuotient = quotient(high, divisor, inverse);
      long low = high - highQuotient * divisor << BITS | a[i] & MASK;
      long lowQuotient = quotient(low, divisor, inverse);
      rest = low - lowQuotient * divisor;
      quotient[i] = highQuotient << BITS | lowQuotient;
    }
    return rest;
  }

  /**
   * A quotient of 30 bits at most; a product of doubles, off by one at most, is the quicker way.
   */
  private static long quotient(long a, long divisor, double inverse) {
    long guess = (long) (a * inverse);
    long rest = a - guess * divisor;
    if (rest < 0) {
      return guess - 1;
    }
    return rest >= divisor ? guess + 1 : guess;
  }

  /** Divides by a number that is not greater and has two halves at least. */
  private LongDivision(long[] a, long[] b, int shift) {
    int[] divisor = halves(b, shift, 0);
    int[] rest = halves(a, shift, 1);
    int n = divisor.length;
    int count = rest.length - n;
    long[] result = new long[(count + 1) / 2];
    for (int j = count - 1; j >= 0; j--) {
      long digit = digit(rest, j, divisor);
      result[j >> 1] |= (j & 1) == 0 ? digit : digit << BITS;
    }
    quotient = Magnitude.trimmed(result);
    remainder = joined(rest, n, shift);
  }

  /** The halves of the digits, shifted to the left, with room for some more. */
  private static int[] halves(long[] digits, int shift, int more) {
    int count = 2 * digits.length - (digits[digits.length - 1] <= MASK ? 1 : 0);
    int[] result = new int[count + more];
    long carry = 0;
    for (int i = 0; i < count; i++) {
      long digit = digits[i >> 1];
      long shifted = ((i & 1) == 0 ? digit & MASK : digit >>> BITS) << shift | carry;
      result[i] = (int) (shifted & MASK);
      carry = shifted >>> BITS;
    }
    if (more > 0) {
      result[count] = (int) carry;
    }
    return result;
  }

  private static long[] joined(int[] halves, int count, int shift) {
    long[] result = new long[(count + 1) / 2];
    for (int i = 0; i < count; i++) {
      long next = i + 1 < count ? halves[i + 1] : 0;
      long back = (next << BITS | halves[i]) >>> shift & MASK;
      result[i >> 1] |= (i & 1) == 0 ? back : back << BITS;
    }
    return Magnitude.trimmed(result);
  }

  /** The half of a digit at a place, taking its product with the divisor away. */
  private static long digit(int[] rest, int place, int[] divisor) {
    int n = divisor.length;
    long first = divisor[n - 1];
    long second = divisor[n - 2];
    long high = (long) rest[place + n] << BITS | rest[place + n - 1];
    long guess = high / first;
    long left = high - guess * first;
    while (left <= MASK
        && (guess > MASK || guess * second > (left << BITS | rest[place + n - 2]))) {
      guess--;
      left += first;
    }
    if (subtractProduct(rest, place, divisor, guess)) {
      guess--;
      addBack(rest, place, divisor);
    }
    return guess;
  }

  /** Whether more was taken away than was there. */
  private static boolean subtractProduct(int[] rest, int place, int[] divisor, long factor) {
    long carry = 0;
    for (int i = 0; i < divisor.length; i++) {
      carry += rest[place + i] - divisor[i] * factor;
      rest[place + i] = (int) (carry & MASK);
      carry >>= BITS;
    }
    int end = place + divisor.length;
    carry += rest[end];
    rest[end] = (int) (carry & MASK);
    return carry < 0;
  }

  private static void addBack(int[] rest, int place, int[] divisor) {
    long carry = 0;
    for (int i = 0; i < divisor.length; i++) {
      carry += (long) rest[place + i] + divisor[i];
      rest[place + i] = (int) (carry & MASK);
      carry >>= BITS;
    }
    int end = place + divisor.length;
    rest[end] = (int) (rest[end] + carry & MASK);
  }
}
