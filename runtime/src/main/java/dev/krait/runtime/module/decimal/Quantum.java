package dev.krait.runtime.module.decimal;

import static dev.krait.runtime.module.decimal.Signals.INEXACT;
import static dev.krait.runtime.module.decimal.Signals.ROUNDED;

import java.math.BigInteger;

/** Operations that set or look at the exponent. */
final class Quantum {
  private Quantum() {}

  /** A finite number with another exponent, rounded to it. */
  static PyDecimal rescale(PyDecimal a, long exp, Rounding rounding) {
    if (a.small == 0) {
      return new PyDecimal(a.negative, 0, exp);
    }
    long distance = a.exp - exp;
    if (a.small > 0 && distance <= 0 && distance >= -Powers.LONG_DIGITS) {
      return shortened(a, exp, (int) -distance, rounding);
    }
    if (a.small > 0 && distance > 0 && distance + Powers.digits(a.small) <= Powers.LONG_DIGITS) {
      return new PyDecimal(a.negative, a.small * Powers.small(distance), exp);
    }
    return distance >= 0
        ? PyDecimal.of(a.negative, a.coefficient().multiply(Powers.of(distance)), exp)
        : PyDecimal.of(
            a.negative, Rounder.drop(a.coefficient(), -distance, a.negative, rounding), exp);
  }

  private static PyDecimal shortened(PyDecimal a, long exp, int count, Rounding rounding) {
    long power = Powers.small(count);
    long kept = a.small / power;
    long rest = a.small - kept * power;
    if (rest != 0
        && rounding.away(a.negative, Long.compare(rest, power - rest), (int) (kept % 10))) {
      kept++;
    }
    return new PyDecimal(a.negative, kept, exp);
  }

  static PyDecimal quantize(PyDecimal a, PyDecimal b, Rounding rounding, DecimalContext context) {
    if ((a.kind | b.kind) != 0) {
      PyDecimal nan = context.nanOf(a, b);
      if (nan != null) {
        return nan;
      }
      return a.isInfinite() && b.isInfinite() ? a.exact() : context.invalid();
    }
    long exp = b.exp;
    if (exp > context.emax || exp < context.etiny()) {
      return context.invalid();
    }
    if (a.small == 0) {
      return Rounder.finish(a.negative, 0L, exp, context);
    }
    long adjusted = a.adjusted();
    if (adjusted > context.emax || adjusted - exp + 1 > context.prec) {
      return context.invalid();
    }
    PyDecimal result = rescale(a, exp, rounding);
    long digits = result.digits();
    if (digits > context.prec || exp + digits - 1 > context.emax) {
      return context.invalid();
    }
    if (exp > a.exp) {
      context.pending |= Order.compare(a, result) == 0 ? ROUNDED : ROUNDED | INEXACT;
    }
    return Rounder.finish(result, context);
  }

  /**
   * Rounds to an integer.
   *
   * @param exact whether that is noted
   */
  static PyDecimal toIntegral(
      PyDecimal a, Rounding rounding, boolean exact, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || a.exp >= 0) {
      return a.exact();
    }
    PyDecimal result = rescale(a, 0, rounding);
    if (exact && a.small != 0) {
      context.pending |= Order.compare(a, result) == 0 ? ROUNDED : ROUNDED | INEXACT;
    }
    return result;
  }

  /** Without zeros at the end. */
  static PyDecimal reduce(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    PyDecimal rounded = Rounder.finish(a, context);
    if (!rounded.isFinite()) {
      return rounded;
    }
    if (rounded.isZero()) {
      return new PyDecimal(rounded.negative, 0, 0);
    }
    long most = context.clamp ? context.etop() : context.emax;
    long zeros = Powers.trailingZeros(rounded.coefficient(), most - rounded.exp);
    return zeros == 0
        ? rounded
        : PyDecimal.of(
            rounded.negative, rounded.coefficient().divide(Powers.of(zeros)), rounded.exp + zeros);
  }

  static boolean same(PyDecimal a, PyDecimal b) {
    if (a.isFinite() && b.isFinite()) {
      return a.exp == b.exp;
    }
    return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
  }

  /** The exponent of the first digit. */
  static PyDecimal logb(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return PyDecimal.INFINITY;
    }
    if (a.isZero()) {
      context.pending |= Signals.DIVISION_BY_ZERO;
      return PyDecimal.infinity(true);
    }
    long adjusted = a.adjusted();
    return Rounder.finish(adjusted < 0, BigInteger.valueOf(Math.abs(adjusted)), 0, context);
  }

  /** An integer operand of {@code scaleb}, {@code shift} and {@code rotate}; null if it is none. */
  private static BigInteger count(PyDecimal b, long most, DecimalContext context) {
    BigInteger count = b.isFinite() && b.exp == 0 ? b.coefficient() : null;
    if (count == null || count.compareTo(BigInteger.valueOf(most)) > 0) {
      context.pending |= Signals.INVALID_OPERATION;
      return null;
    }
    return b.negative ? count.negate() : count;
  }

  static PyDecimal scale(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    BigInteger count = count(b, 2 * (context.emax + context.prec), context);
    if (count == null) {
      return PyDecimal.NAN;
    }
    return a.isInfinite()
        ? a.exact()
        : Rounder.finish(a.negative, a.coefficient(), a.exp + count.longValue(), context);
  }

  static PyDecimal shift(PyDecimal a, PyDecimal b, boolean turn, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    BigInteger count = count(b, context.prec, context);
    if (count == null) {
      return PyDecimal.NAN;
    }
    if (a.isInfinite()) {
      return a.exact();
    }
    long places = count.longValue();
    long prec = context.prec;
    BigInteger c = a.coefficient();
    if (a.digits() > prec) {
      c = c.mod(Powers.of(prec));
    }
    if (turn) {
      long left = places < 0 ? places + prec : places;
      BigInteger[] parts = c.divideAndRemainder(Powers.of(prec - left));
      c = parts[1].multiply(Powers.of(left)).add(parts[0]);
    } else if (places < 0) {
      c = c.divide(Powers.of(-places));
    } else if (c.signum() != 0) {
      c = places == prec ? BigInteger.ZERO : c.mod(Powers.of(prec - places));
      c = c.multiply(Powers.of(places));
    }
    return PyDecimal.of(a.negative, c, a.exp);
  }
}
