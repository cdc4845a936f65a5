package dev.krait.runtime.number;

/**
 * Sums, differences and quotients of the sizes of two numbers that may be products with a factor,
 * which are multiplied on the way: {@code a * x + b * y} is one loop and one array. What the first
 * digits decide is found without any loop.
 */
final class ScaledSum {
  /** What {@link #quotient} answers where the first digits do not decide it. */
  static final long UNKNOWN = -1;

  private static final int BITS = Magnitude.BITS;
  private static final long MASK = Magnitude.MASK;

  /** More than the relative error of what is found from first digits. */
  private static final double ERROR = 0x1p-46;

  private static final double DIGIT = 1L << BITS;

  private ScaledSum() {}

  // ---- first digits ----

  /** About the number, in units of its last digit but for the factor. */
  private static double leading(PyBigInt number) {
    long[] digits = number.base();
    int last = digits.length - 1;
    double below = last > 0 ? digits[last - 1] / DIGIT : 0;
    return (digits[last] + below) * number.factor();
  }

  /** About {@code x / y}; 0 or infinite if far from 1. */
  private static double ratio(PyBigInt x, PyBigInt y) {
    int places = x.base().length - y.base().length;
    if (places > 3 || places < -3) {
      return places > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return Math.scalb(leading(x) / leading(y), BITS * places);
  }

  static int compare(PyBigInt x, PyBigInt y) {
    double ratio = ratio(x, y);
    if (ratio > 1 + ERROR) {
      return 1;
    }
    return ratio < 1 - ERROR ? -1 : Magnitude.compare(x.digits(), y.digits());
  }

  /**
   * {@code x // y} if it is small and the first digits decide it. Then the remainder is not 0,
   * since otherwise they would not.
   */
  static long quotient(PyBigInt x, PyBigInt y) {
    double ratio = ratio(x, y);
    if (ratio >= 0x1p32) {
      return UNKNOWN;
    }
    long quotient = (long) (ratio - ratio * ERROR);
    return quotient == (long) (ratio + ratio * ERROR) ? quotient : UNKNOWN;
  }

  /** How many digits a number needs at most that is about {@code size}, in units of a digit. */
  private static int length(double size, int place) {
    double most = size + size * ERROR;
    if (most < 1) {
      return place;
    }
    if (most < DIGIT) {
      return place + 1;
    }
    return most < DIGIT * DIGIT ? place + 2 : place + 3;
  }

  // ---- sums ----

  static long[] add(PyBigInt first, PyBigInt second) {
    long[] p = first.base();
    long[] q = second.base();
    if (first.factor() == 1 && second.factor() == 1) {
      return Magnitude.add(p, q);
    }
    PyBigInt x = p.length >= q.length ? first : second;
    PyBigInt y = x == first ? second : first;
    int places = x.base().length - y.base().length;
    double size = leading(x) + (places > 3 ? 0 : Math.scalb(leading(y), -BITS * places));
    return Magnitude.trimmed(
        add(x.base(), x.factor(), y.base(), y.factor(), length(size, x.base().length - 1)));
  }

  /** {@code a * f + b * g}, where {@code a} is not shorter, in so many digits. */
  private static long[] add(long[] a, long f, long[] b, long g, int length) {
    long[] sum = new long[length];
    long f4 = f << 2;
    long g4 = g << 2;
    long carry = 0;
    for (int i = 0; i < b.length; i++) {
      carry += (a[i] * f & MASK) + (b[i] * g & MASK);
      sum[i] = carry & MASK;
      carry = (carry >> BITS) + Magnitude.high(a[i], f4) + Magnitude.high(b[i], g4);
    }
    for (int i = b.length; i < a.length; i++) {
      carry += a[i] * f & MASK;
      sum[i] = carry & MASK;
      carry = (carry >> BITS) + Magnitude.high(a[i], f4);
    }
    for (int i = a.length; i < length; i++) {
      sum[i] = carry & MASK;
      carry >>= BITS;
    }
    return sum;
  }

  /** {@code x - times * y}, which is not less than 0; {@code times} has 32 bits at most. */
  static long[] subtract(PyBigInt x, PyBigInt y, long times) {
    if (times == 0) {
      return x.digits();
    }
    long[] a = x.base();
    long[] b = y.base();
    long f = x.factor();
    long g = y.factor() * times;
    if (g <= 0 || g > MASK || Math.multiplyHigh(y.factor(), times) != 0) {
      b = y.digits();
      g = times;
    }
    if (f == 1 && g == 1) {
      return Magnitude.subtract(a, b);
    }
    int last = Math.max(a.length, b.length) - 1;
    int length = a.length > last ? length(leading(x), last) : Math.min(last + 1, a.length + 2);
    return Magnitude.trimmed(subtract(a, f, b, g, length));
  }

  /** {@code a * f - b * g}, which is not less than 0, in so many digits. */
  private static long[] subtract(long[] a, long f, long[] b, long g, int length) {
    long[] difference = new long[length];
    int common = Math.min(length, Math.min(a.length, b.length));
    long f4 = f << 2;
    long g4 = g << 2;
    long carry = 0;
    for (int i = 0; i < common; i++) {
      carry += (a[i] * f & MASK) - (b[i] * g & MASK);
      difference[i] = carry & MASK;
      carry = (carry >> BITS) + Magnitude.high(a[i], f4) - Magnitude.high(b[i], g4);
    }
    for (int i = common; i < length; i++) {
      long x = i < a.length ? a[i] : 0;
      long y = i < b.length ? b[i] : 0;
      carry += (x * f & MASK) - (y * g & MASK);
      difference[i] = carry & MASK;
      carry = (carry >> BITS) + Magnitude.high(x, f4) - Magnitude.high(y, g4);
    }
    return difference;
  }
}
