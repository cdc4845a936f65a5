package dev.krait.runtime.number;

import dev.krait.runtime.object.PyType;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;

/**
 * An exact {@code int} that does not fit in 64 bits, as digits ({@link Magnitude}), as a product of
 * such with a factor, as a {@link BigInteger} or as several of these: each form is made when an
 * operation first needs it.
 */
public final class PyBigInt extends ExactInt {
  /** From this many digits on, a product waits for what is done with it. */
  private static final int LAZY = 8;

  private final boolean negative;

  /** What {@link #factor} multiplies; null if the number came as a {@link BigInteger}. */
  private final long[] base;

  private final long factor;
  private long[] digits;
  private BigInteger value;

  /** Only for values outside the range of {@code long}; see {@link PyInt#of(BigInteger)}. */
  PyBigInt(BigInteger value) {
    this.value = value;
    this.negative = value.signum() < 0;
    this.base = null;
    this.factor = 1;
  }

  private PyBigInt(long[] base, long factor, boolean negative) {
    this.base = base;
    this.factor = factor;
    this.negative = negative;
  }

  /** An exact int of any size with these digits, which belong to it from now on. */
  static IntLayout of(long[] digits, boolean negative) {
    if (digits.length < 2) {
      long size = digits.length == 0 ? 0 : digits[0];
      return PyInt.of(negative ? -size : size);
    }
    if (digits.length == 2 && digits[1] <= 1L << 63 - Magnitude.BITS) {
      long size = digits[1] << Magnitude.BITS | digits[0];
      if (size > 0 || size == Long.MIN_VALUE && negative) {
        return PyInt.of(negative ? -size : size);
      }
    }
    return new PyBigInt(digits, 1, negative);
  }

  /** A number of any size in this form, for a single operation. */
  static PyBigInt operand(IntLayout number) {
    if (number instanceof PyBigInt big) {
      return big;
    }
    long small = number.longValue();
    return new PyBigInt(Magnitude.of(small), 1, small < 0);
  }

  @Override
  public PyType type() {
    return PyInt.TYPE;
  }

  @Override
  public boolean isLong() {
    return false;
  }

  @Override
  public long longValue() {
    throw new ArithmeticException("not a long");
  }

  boolean isNegative() {
    return negative;
  }

  /** The digits of the size but for {@link #factor}, not to be changed. */
  long[] base() {
    return base != null ? base : digits();
  }

  /** What {@link #base} is to be multiplied with: a digit other than 0. */
  long factor() {
    return factor;
  }

  /** The digits of the size, not to be changed. */
  long[] digits() {
    long[] known = factor == 1 && base != null ? base : digits;
    if (known == null) {
      known = base != null ? Magnitude.multiply(base, factor) : Magnitude.of(value);
      VarHandle.releaseFence();
      digits = known;
    }
    return known;
  }

  /** The product with a digit other than 0, without regard to signs. */
  IntLayout times(long other, boolean sign) {
    long[] multiplied = base();
    if (multiplied.length < LAZY) {
      return of(Magnitude.multiply(digits(), other), sign);
    }
    long product = factor * other;
    return product > 0 && product <= Magnitude.MASK && Math.multiplyHigh(factor, other) == 0
        ? new PyBigInt(multiplied, product, sign)
        : new PyBigInt(digits(), other, sign);
  }

  /** The same size with another sign. */
  IntLayout signed(boolean sign) {
    return factor == 1 ? of(base(), sign) : new PyBigInt(base, factor, sign);
  }

  @Override
  public BigInteger bigValue() {
    BigInteger known = value;
    if (known == null) {
      known = Magnitude.toBigInteger(digits(), negative);
      value = known;
    }
    return known;
  }

  @Override
  public PyBigInt exact() {
    return this;
  }

  @Override
  public boolean isTrue() {
    return true;
  }
}
