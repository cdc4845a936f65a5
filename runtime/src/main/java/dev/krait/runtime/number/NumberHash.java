package dev.krait.runtime.number;

/**
 * Hashes of numbers: equal numbers of all types hash alike, by reduction modulo the prime 2**61-1
 * (library reference, "Hashing of numeric types").
 */
public final class NumberHash {
  private static final int BITS = 61;
  private static final long PRIME = (1L << BITS) - 1;
  private static final long INFINITY = 314159;
  private static final long IMAGINARY = 1000003;

  private NumberHash() {}

  /** The hash of an {@code int}. */
  public static long of(long value) {
    return value >= PRIME || value <= -PRIME || value == -1 ? reduced(value) : value;
  }

  private static long reduced(long value) {
    return notMinusOne(value % PRIME);
  }

  /** The hash of an {@code int}. */
  static long of(PyBigInt value) {
    long hash = Magnitude.hash(value.digits());
    return notMinusOne(value.isNegative() ? -hash : hash);
  }

  /**
   * The hash of a {@code float}.
   *
   * @param object whose identity hash serves for a NaN, which equals nothing
   */
  public static long of(double value, Object object) {
    long integer = (long) value;
    if (integer == value && integer != Long.MAX_VALUE) {
      return of(integer);
    }
    if (Double.isNaN(value)) {
      return System.identityHashCode(object);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    return notMinusOne(value < 0 ? -fraction(-value) : fraction(value));
  }

  /** A power of two is a rotation of the 61 bits. */
  private static long fraction(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int exponent = (int) (bits >>> 52);
    long significand = bits & (1L << 52) - 1;
    if (exponent == 0) {
      exponent = 1;
    } else {
      significand |= 1L << 52;
    }
    int turn = Math.floorMod(exponent - 1075, BITS);
    return significand << turn & PRIME | significand >>> BITS - turn;
  }

  /** The hash of a {@code complex}. */
  public static long of(double real, double imaginary, Object object) {
    return notMinusOne(of(real, object) + IMAGINARY * of(imaginary, object));
  }

  private static long notMinusOne(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
