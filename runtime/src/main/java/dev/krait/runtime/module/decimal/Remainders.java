package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Division to an integer, and remainders. */
final class Remainders {
  private Remainders() {}

  /** An integer quotient, and what remains, not rounded yet. */
  private record Parts(PyDecimal quotient, PyDecimal rest) {}

  static PyDecimal divideInt(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? context.invalid() : PyDecimal.infinity(negative);
    }
    if (b.isZero()) {
      return Quotients.byZero(a, negative, context);
    }
    return parts(a, b, context).quotient;
  }

  static PyDecimal remainder(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return context.invalid();
    }
    if (b.isZero()) {
      return noRemainder(a, context);
    }
    return Rounder.finish(parts(a, b, context).rest, context);
  }

  private static PyDecimal noRemainder(PyDecimal a, DecimalContext context) {
    return context.invalid(a.isZero() ? Signals.DIVISION_UNDEFINED : Signals.INVALID_OPERATION);
  }

  /** Quotient and remainder. */
  static PyDecimal[] divMod(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return new PyDecimal[] {nan, nan};
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      PyDecimal quotient = b.isInfinite() ? PyDecimal.NAN : PyDecimal.infinity(negative);
      return new PyDecimal[] {quotient, context.invalid()};
    }
    if (b.isZero()) {
      PyDecimal quotient = Quotients.byZero(a, negative, context);
      PyDecimal rest = a.isZero() ? PyDecimal.NAN : context.invalid();
      return new PyDecimal[] {quotient, rest};
    }
    Parts parts = parts(a, b, context);
    return new PyDecimal[] {parts.quotient, Rounder.finish(parts.rest, context)};
  }

  private static Parts parts(PyDecimal a, PyDecimal b, DecimalContext context) {
    boolean negative = a.negative != b.negative;
    long ideal = b.isInfinite() ? a.exp : Math.min(a.exp, b.exp);
    if (a.isZero() || b.isInfinite()) {
      return new Parts(
          new PyDecimal(negative, 0, 0), PyDecimal.of(a.negative, a.coefficient(), ideal));
    }
    long distance = a.adjusted() - b.adjusted();
    if (distance <= -2) {
      return new Parts(
          new PyDecimal(negative, 0, 0), PyDecimal.of(a.negative, scaled(a, ideal), ideal));
    }
    if (distance <= context.prec) {
      BigInteger[] parts = scaled(a, ideal).divideAndRemainder(scaled(b, ideal));
      if (Powers.digits(parts[0]) <= context.prec) {
        return new Parts(
            PyDecimal.of(negative, parts[0], 0), PyDecimal.of(a.negative, parts[1], ideal));
      }
    }
    PyDecimal nan = context.invalid(Signals.DIVISION_IMPOSSIBLE);
    return new Parts(nan, nan);
  }

  private static BigInteger scaled(PyDecimal a, long exp) {
    return a.exp == exp ? a.coefficient() : a.coefficient().multiply(Powers.of(a.exp - exp));
  }

  /** What remains of the quotient rounded to the nearest integer. */
  static PyDecimal near(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return context.invalid();
    }
    if (b.isZero()) {
      return noRemainder(a, context);
    }
    if (b.isInfinite()) {
      return Rounder.finish(a, context);
    }
    long ideal = Math.min(a.exp, b.exp);
    if (a.isZero()) {
      return Rounder.finish(a.negative, 0L, ideal, context);
    }
    long distance = a.adjusted() - b.adjusted();
    if (distance > context.prec) {
      return context.invalid(Signals.DIVISION_IMPOSSIBLE);
    }
    if (distance <= -2) {
      return Rounder.finish(a.negative, scaled(a, ideal), ideal, context);
    }
    BigInteger y = scaled(b, ideal);
    BigInteger[] parts = scaled(a, ideal).divideAndRemainder(y);
    BigInteger quotient = parts[0];
    BigInteger rest = parts[1];
    int half = rest.shiftLeft(1).compareTo(y);
    if (half > 0 || half == 0 && quotient.testBit(0)) {
      rest = rest.subtract(y);
      quotient = quotient.add(BigInteger.ONE);
    }
    if (Powers.digits(quotient) > context.prec) {
      return context.invalid(Signals.DIVISION_IMPOSSIBLE);
    }
    boolean negative = a.negative != rest.signum() < 0;
    return Rounder.finish(negative, rest.abs(), ideal, context);
  }
}
