package dev.krait.runtime.module.math;

import java.math.BigDecimal;

/**
 * A number of about 106 significant bits: the exact sum of two doubles, the second of which is at
 * most half a unit in the last place of the first (Dekker 1971; Knuth, TAOCP 2, 4.2.2).
 *
 * @param high the number rounded to a double
 * @param low what rounding lost
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ONE = new DoubleDouble(1, 0);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  static DoubleDouble of(BigDecimal value) {
    double high = value.doubleValue();
    return new DoubleDouble(high, value.subtract(new BigDecimal(high)).doubleValue());
  }

  /** The exact sum. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
  }

  /** The exact sum where {@code a} is not smaller in magnitude. */
  private static DoubleDouble fastSum(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a));
  }

  /** The exact product. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    return new DoubleDouble(product, Math.fma(a, b, -product));
  }

  DoubleDouble add(DoubleDouble other) {
    DoubleDouble sum = sum(high, other.high);
    DoubleDouble rest = sum(low, other.low);
    DoubleDouble first = fastSum(sum.high, sum.low + rest.high);
    return fastSum(first.high, first.low + rest.low);
  }

  DoubleDouble add(double other) {
    DoubleDouble sum = sum(high, other);
    return fastSum(sum.high, sum.low + low);
  }

  DoubleDouble negate() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble sub(DoubleDouble other) {
    return add(other.negate());
  }

  DoubleDouble mul(DoubleDouble other) {
    DoubleDouble product = product(high, other.high);
    return fastSum(product.high, product.low + (high * other.low + low * other.high));
  }

  DoubleDouble mul(double other) {
    DoubleDouble product = product(high, other);
    return fastSum(product.high, product.low + low * other);
  }

  DoubleDouble div(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = sub(other.mul(first));
    double second = rest.high / other.high;
    rest = rest.sub(other.mul(second));
    double third = rest.high / other.high;
    return fastSum(first, second).add(third);
  }

  /** The quotient to about 100 bits. */
  DoubleDouble quickDiv(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = sub(other.mul(first));
    return fastSum(first, rest.high / other.high);
  }

  DoubleDouble sqrt() {
    if (high <= 0) {
      return of(Math.sqrt(high));
    }
    double root = Math.sqrt(high);
    DoubleDouble rest = sub(product(root, root));
    return fastSum(root, rest.high / (2 * root));
  }

  /** Times a power of two. */
  DoubleDouble scale(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** Rounded to a double. */
  double value() {
    return high + low;
  }
}
