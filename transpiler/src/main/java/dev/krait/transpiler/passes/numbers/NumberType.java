package dev.krait.transpiler.passes.numbers;

import java.math.BigInteger;

/**
 * What is known of a number: a {@code float}, or an {@code int} within an interval.
 *
 * @param real whether it is a float, which has no bounds but perhaps a sign
 */
public record NumberType(boolean real, BigInteger low, BigInteger high) {
  /** Bounds beyond this are as good as none. */
  private static final BigInteger FAR = BigInteger.ONE.shiftLeft(200);

  private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

  /** A float. */
  public static final NumberType REAL = new NumberType(true, null, null);

  /** A float that is not below 0; it may be a NaN. */
  static final NumberType NATURAL_REAL = new NumberType(true, BigInteger.ZERO, null);

  /** An int that a Java long holds. */
  static final NumberType WHOLE = of(Long.MIN_VALUE, Long.MAX_VALUE);

  /** An int of 32 bits: what parameters are checked for, so that products of two fit a long. */
  public static final NumberType SMALL = of(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A length. */
  public static final NumberType LENGTH = of(0, Integer.MAX_VALUE);

  /** Any int. */
  public static final NumberType INTEGER = of(FAR.negate(), FAR);

  /** Not known yet. */
  static final NumberType UNKNOWN = new NumberType(false, BigInteger.ONE, BigInteger.ZERO);

  /** An int within bounds. */
  public static NumberType of(long low, long high) {
    return of(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  static NumberType of(BigInteger low, BigInteger high) {
    return new NumberType(false, low.max(FAR.negate()), high.min(FAR));
  }

  /** Whether a Java primitive holds it. */
  public boolean isPrimitive() {
    return real || this != UNKNOWN && low.bitLength() < 64 && high.bitLength() < 64;
  }

  /** Whether it is an int that a Java long holds. */
  public boolean isLong() {
    return !real && isPrimitive();
  }

  /** Whether it becomes a double without rounding. */
  public boolean isExactDouble() {
    return real || this != UNKNOWN && low.abs().max(high.abs()).compareTo(EXACT) <= 0;
  }

  /** Whether it is an int that may be a value. */
  public boolean contains(long value) {
    BigInteger number = BigInteger.valueOf(value);
    return !real && low.compareTo(number) <= 0 && high.compareTo(number) >= 0;
  }

  /** Whether it is an int from 0 on. */
  public boolean isNatural() {
    return !real && low.signum() >= 0;
  }

  /** Whether it is a float that is known not to be below 0. */
  boolean isNaturalReal() {
    return real && low != null;
  }

  /** Whether it is an int from 1 on. */
  public boolean isPositive() {
    return !real && low.signum() > 0;
  }

  /** Whether it is an int below 0. */
  public boolean isNegative() {
    return !real && high.signum() < 0;
  }

  /** The largest magnitude of an int. */
  BigInteger magnitude() {
    return low.abs().max(high.abs());
  }

  /** What is one or the other; null if that is no number of one kind. */
  static NumberType join(NumberType a, NumberType b) {
    if (a == UNKNOWN || b == UNKNOWN) {
      return a == UNKNOWN ? b : a;
    }
    if (a == null || b == null || a.real != b.real) {
      return null;
    }
    if (a.real) {
      return a.equals(b) ? a : REAL;
    }
    return of(a.low.min(b.low), a.high.max(b.high));
  }
}
