package dev.krait.runtime.number;

/**
 * Sums, differences and quotients of the sizes of two numbers that may be products with a factor,
 * which are multiplied on the way: {@code a * x + b * y} is one loop and one array. What the first
 * digits decide is found without any loop.
 */
final class ScaledSum {
  /** What {@link #quotient} answers where the first digits do not decide it. */
  static final long UNKNOWN = -1;

  private static final long SIGN = Long.MIN_VALUE;

  /** More than the relative error of what is found from first digits. */
  private static final double ERROR = 0x1p-46;

  private static final double DIGIT = 0x1p64;

  private ScaledSum() {}

  // ---- first digits ----

  private static double unsigned(long digit) {
    return digit >= 0 ? digit : (digit >>> 1 | digit & 1) * 2.0;
  }

  /** About the number, in units of the digit before its last ones. */
  private static double leading(PyBigInt number) {
    long[] digits = number.base();
    int last = digits.length - 1;
    double below = last > 0 ? unsigned(digits[last - 1]) / DIGIT : 0;
    return (unsigned(digits[last]) + below) * number.factor();
  }

  /** About {@code x / y}; 0 or infinite if far from 1. */
  private static double ratio(PyBigInt x, PyBigInt y) {
    int places = x.base().length - y.base().length;
    if (places > 3 || places < -3) {
      return places > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return Math.scalb(leading(x) / leading(y), 64 * places);
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
    double size = leading(x) + (places > 3 ? 0 : Math.scalb(leading(y), -64 * places));
    return Magnitude.trimmed(
        add(x.base(), x.factor(), y.base(), y.factor(), length(size, x.base().length - 1)));
  }

  /** {@code a * f + b * g}, where {@code a} is not shorter, in so many digits. */
  private static long[] add(long[] a, long f, long[] b, long g, int length) {
    long[] sum = new long[length];
    long carryA = 0;
    long carryB = 0;
    long carry = 0;
    int i = 0;
    for (; i < b.length; i++) {
      long x = a[i] * f + carryA;
      carryA = high(a[i], f) + (x + SIGN < carryA + SIGN ? 1 : 0);
      long y = b[i] * g + carryB;
      carryB = high(b[i], g) + (y + SIGN < carryB + SIGN ? 1 : 0);
      long s = x + y;
      sum[i] = s + carry;
      // Only where all bits are set does a carry pass through.
      if (s != -1) {
        carry = ((x & y) | ((x | y) & ~s)) >>> 63;
      }
    }
    carry += carryB;
    for (; i < a.length; i++) {
      long x = a[i] * f + carryA;
      carryA = high(a[i], f) + (x + SIGN < carryA + SIGN ? 1 : 0);
      long s = x + carry;
      sum[i] = s;
      carry = s + SIGN < carry + SIGN ? 1 : 0;
    }
    carry += carryA;
    if (i < length) {
      sum[i] = carry;
    }
    return sum;
  }

  private static long high(long digit, long factor) {
    return Math.multiplyHigh(digit, factor) + (digit >> 63 & factor);
  }

  /** {@code x - times * y}, which is not less than 0; {@code times} has 32 bits at most. */
  static long[] subtract(PyBigInt x, PyBigInt y, long times) {
    if (times == 0) {
      return x.digits();
    }
    long f = x.factor();
    long[] b = y.base();
    long g = y.factor() * times;
    if (g <= 0 || Math.multiplyHigh(y.factor(), times) != 0) {
      b = y.digits();
      g = times;
    }
    long[] a = x.base();
    if (f == 1 && g == 1) {
      return Magnitude.subtract(a, b);
    }
    int places = a.length - b.length;
    int last = Math.max(a.length, b.length) - 1;
    double size = leading(x) * (places < 0 ? Math.scalb(1.0, 64 * places) : 1);
    return Magnitude.trimmed(subtract(a, f, b, g, length(size, last)));
  }

  /** {@code a * f - b * g}, which is not less than 0, in so many digits. */
  private static long[] subtract(long[] a, long f, long[] b, long g, int length) {
    long[] difference = new long[length];
    int common = Math.min(length, Math.min(a.length, b.length));
    long carryA = 0;
    long carryB = 0;
    long borrow = 0;
    int i = 0;
    for (; i < common; i++) {
      long x = a[i] * f + carryA;
      carryA = high(a[i], f) + (x + SIGN < carryA + SIGN ? 1 : 0);
      long y = b[i] * g + carryB;
      carryB = high(b[i], g) + (y + SIGN < carryB + SIGN ? 1 : 0);
      long d = x - y;
      difference[i] = d - borrow;
      if (d != 0) {
        borrow = ((~x & y) | ((~x | y) & d)) >>> 63;
      }
    }
    for (; i < length; i++) {
      long x = carryA;
      carryA = 0;
      if (i < a.length) {
        x += a[i] * f;
        carryA = high(a[i], f) + (x + SIGN < a[i] * f + SIGN ? 1 : 0);
      }
      long y = carryB;
      carryB = 0;
      if (i < b.length) {
        y += b[i] * g;
        carryB = high(b[i], g) + (y + SIGN < b[i] * g + SIGN ? 1 : 0);
      }
      long d = x - y;
      difference[i] = d - borrow;
      if (d != 0) {
        borrow = ((~x & y) | ((~x | y) & d)) >>> 63;
      }
    }
    return difference;
  }
}
