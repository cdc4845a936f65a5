package dev.krait.runtime.number;

/** Division of big integers digit by digit, as on paper, in digits of 32 bits (Knuth, 4.3.1 D). */
final class LongDivision {
  private static final long[] NONE = {};
  private static final long MASK = 0xffffffffL;

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
    if (b.length == 1 && b[0] > 0 && b[0] <= Integer.MAX_VALUE) {
      long[] quotient = new long[a.length];
      long rest = divide(a, b[0], quotient);
      return new LongDivision(
          Magnitude.trimmed(quotient), rest == 0 ? NONE : new long[] {rest});
    }
    return new LongDivision(a, b, Long.numberOfLeadingZeros(b[b.length - 1]) & 31);
  }

  /** {@code a // divisor} into an array of the same length; the remainder. */
  private static long divide(long[] a, long divisor, long[] quotient) {
    long rest = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      long high = rest << 32 | a[i] >>> 32;
      long highQuotient = high / divisor;
      long low = high - highQuotient * divisor << 32 | a[i] & MASK;
      long lowQuotient = low / divisor;
      rest = low - lowQuotient * divisor;
      quotient[i] = highQuotient << 32 | lowQuotient;
    }
    return rest;
  }

  /** Divides by a number that is not greater and has 32 bits at least. */
  private LongDivision(long[] a, long[] b, int shift) {
    int[] divisor = halves(b, shift, 0);
    int[] rest = halves(a, shift, 1);
    int n = divisor.length;
    int count = rest.length - n;
    long[] result = new long[(count + 1) / 2];
    for (int j = count - 1; j >= 0; j--) {
      long digit = digit(rest, j, divisor);
      result[j >> 1] |= digit << ((j & 1) << 5);
    }
    quotient = Magnitude.trimmed(result);
    remainder = joined(rest, n, shift);
  }

  /** The digits in halves, shifted to the left, with room for some more. */
  private static int[] halves(long[] digits, int shift, int more) {
    int count = 2 * digits.length;
    long top = digits[digits.length - 1] >>> 32;
    if (top == 0) {
      count--;
    }
    int[] result = new int[count + more];
    long carry = 0;
    for (int i = 0; i < count; i++) {
      long half = digits[i >> 1] >>> ((i & 1) << 5) & MASK;
      long shifted = half << shift | carry;
      result[i] = (int) shifted;
      carry = shifted >>> 32;
    }
    if (more > 0) {
      result[count] = (int) carry;
    }
    return result;
  }

  private static long[] joined(int[] halves, int count, int shift) {
    long[] result = new long[(count + 1) / 2];
    for (int i = 0; i < count; i++) {
      long half = halves[i] & MASK;
      long next = i + 1 < count ? halves[i + 1] & MASK : 0;
      long back = (next << 32 | half) >>> shift & MASK;
      result[i >> 1] |= back << ((i & 1) << 5);
    }
    return Magnitude.trimmed(result);
  }

  /** The digit at a place, taking its product with the divisor away. */
  private static long digit(int[] rest, int place, int[] divisor) {
    int n = divisor.length;
    long first = divisor[n - 1] & MASK;
    long high = (rest[place + n] & MASK) << 32 | rest[place + n - 1] & MASK;
    long guess = Long.divideUnsigned(high, first);
    long left = high - guess * first;
    if (n > 1) {
      long second = divisor[n - 2] & MASK;
      long next = rest[place + n - 2] & MASK;
      while (left <= MASK
          && (guess > MASK || Long.compareUnsigned(guess * second, left << 32 | next) > 0)) {
        guess--;
        left += first;
      }
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
      long product = (divisor[i] & MASK) * factor + carry;
      long difference = (rest[place + i] & MASK) - (product & MASK);
      rest[place + i] = (int) difference;
      carry = (product >>> 32) + (difference >>> 63);
    }
    int end = place + divisor.length;
    long difference = (rest[end] & MASK) - carry;
    rest[end] = (int) difference;
    return difference < 0;
  }

  private static void addBack(int[] rest, int place, int[] divisor) {
    long carry = 0;
    for (int i = 0; i < divisor.length; i++) {
      long sum = (rest[place + i] & MASK) + (divisor[i] & MASK) + carry;
      rest[place + i] = (int) sum;
      carry = sum >>> 32;
    }
    rest[place + divisor.length] += (int) carry;
  }
}
