package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Addition and subtraction. */
final class Sums {
  /** Scaled coefficients up to this can be added as longs. */
  private static final long MOST = 1L << 61;

  private Sums() {}

  static PyDecimal add(PyDecimal a, PyDecimal b, DecimalContext context) {
    return (a.kind | b.kind) != 0
        ? special(a, b, b.negative, context)
        : sum(a, b, b.negative, context);
  }

  static PyDecimal subtract(PyDecimal a, PyDecimal b, DecimalContext context) {
    return (a.kind | b.kind) != 0
        ? special(a, b, !b.negative, context)
        : sum(a, b, !b.negative, context);
  }

  private static PyDecimal special(
      PyDecimal a, PyDecimal b, boolean negativeB, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return b.isInfinite() && a.negative != negativeB ? context.invalid() : a.exact();
    }
    return PyDecimal.infinity(negativeB);
  }

  private static PyDecimal sum(
      PyDecimal a, PyDecimal b, boolean negativeB, DecimalContext context) {
    if ((a.small | b.small) >= 0) {
      long distance = a.exp - b.exp;
      if (distance == 0) {
        return sum(a.negative, a.small, negativeB, b.small, a.exp, context);
      }
      if (distance > 0 && distance <= Powers.LONG_DIGITS) {
        long power = Powers.small(distance);
        if (a.small <= MOST / power) {
          return sum(a.negative, a.small * power, negativeB, b.small, b.exp, context);
        }
      } else if (distance < 0 && distance >= -Powers.LONG_DIGITS) {
        long power = Powers.small(-distance);
        if (b.small <= MOST / power) {
          return sum(a.negative, a.small, negativeB, b.small * power, a.exp, context);
        }
      }
    }
    return a.exp >= b.exp
        ? aligned(a, a.negative, b, negativeB, context)
        : aligned(b, negativeB, a, a.negative, context);
  }

  private static PyDecimal sum(
      boolean negativeA, long a, boolean negativeB, long b, long exp, DecimalContext context) {
    if (negativeA == negativeB) {
      return Rounder.finish(negativeA, a + b, exp, context);
    }
    long difference = a - b;
    if (difference == 0) {
      return Rounder.finish(context.rounding == Rounding.FLOOR, 0L, exp, context);
    }
    return difference > 0
        ? Rounder.finish(negativeA, difference, exp, context)
        : Rounder.finish(negativeB, -difference, exp, context);
  }

  /** The sum where the first has the greater exponent. */
  private static PyDecimal aligned(
      PyDecimal high,
      boolean negativeHigh,
      PyDecimal low,
      boolean negativeLow,
      DecimalContext context) {
    BigInteger x = high.coefficient();
    BigInteger y = low.coefficient();
    long exp = low.exp;
    if (high.isZero() || low.isZero()) {
      if (high.isZero()) {
        return low.isZero()
            ? sum(negativeHigh, 0, negativeLow, 0, exp, context)
            : Rounder.finish(negativeLow, y, exp, context);
      }
      // The other's digits beyond the precision are zeros.
      exp = Math.max(exp, high.exp - context.prec - 1);
    } else {
      // What stands below all digits of the result counts for rounding only.
      long sticky = high.exp + Math.min(-1, high.digits() - context.prec - 2);
      if (low.adjusted() < sticky) {
        y = BigInteger.ONE;
        exp = sticky;
      }
    }
    x = x.multiply(Powers.of(high.exp - exp));
    if (negativeHigh == negativeLow) {
      return Rounder.finish(negativeHigh, x.add(y), exp, context);
    }
    BigInteger difference = x.subtract(y);
    if (difference.signum() == 0) {
      return Rounder.finish(context.rounding == Rounding.FLOOR, difference, exp, context);
    }
    boolean negative = difference.signum() > 0 ? negativeHigh : negativeLow;
    return Rounder.finish(negative, difference.abs(), exp, context);
  }
}
