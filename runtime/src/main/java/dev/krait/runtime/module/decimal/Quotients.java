package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.math.BigInteger;

/** Division to all digits. */
final class Quotients {
  private static final long LONG = 1_000_000;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Quotients() {}

  static PyDecimal divide(PyDecimal a, PyDecimal b, DecimalContext context) {
    boolean negative = a.negative != b.negative;
    if ((a.kind | b.kind) != 0) {
      PyDecimal nan = context.nanOf(a, b);
      if (nan != null) {
        return nan;
      }
      if (a.isInfinite()) {
        return b.isInfinite() ? context.invalid() : PyDecimal.infinity(negative);
      }
      context.pending |= Signals.CLAMPED;
      return new PyDecimal(negative, 0, context.etiny());
    }
    if (b.isZero()) {
      return byZero(a, negative, context);
    }
    long ideal = a.exp - b.exp;
    if (a.isZero()) {
      return Rounder.finish(negative, 0L, ideal, context);
    }
    if ((a.small | b.small) >= 0 && a.small % b.small == 0) {
      return Rounder.finish(negative, a.small / b.small, ideal, context);
    }
    long shift = b.digits() - a.digits() + context.prec + 1;
    if (shift > LONG) {
      return exact(a, b, negative, context);
    }
    BigInteger x = a.coefficient();
    BigInteger y = b.coefficient();
    if (shift >= 0) {
      x = x.multiply(Powers.of(shift));
    } else {
      y = y.multiply(Powers.of(-shift));
    }
    BigInteger[] parts = x.divideAndRemainder(y);
    BigInteger quotient = parts[0];
    long exp = ideal - shift;
    if (parts[1].signum() != 0) {
      // A last digit of 0 or 5 would look like an exact result or half.
      if (quotient.mod(FIVE).signum() == 0) {
        quotient = quotient.add(BigInteger.ONE);
      }
    } else if (exp < ideal) {
      long zeros = Powers.trailingZeros(quotient, ideal - exp);
      quotient = zeros == 0 ? quotient : quotient.divide(Powers.of(zeros));
      exp += zeros;
    }
    return Rounder.finish(negative, quotient, exp, context);
  }

  static PyDecimal byZero(PyDecimal a, boolean negative, DecimalContext context) {
    if (a.isZero()) {
      return context.invalid(Signals.DIVISION_UNDEFINED);
    }
    context.pending |= Signals.DIVISION_BY_ZERO;
    return PyDecimal.infinity(negative);
  }

  /** Where the precision is too high for all digits: results that need few. */
  private static PyDecimal exact(
      PyDecimal a, PyDecimal b, boolean negative, DecimalContext context) {
    BigInteger x = a.coefficient();
    BigInteger y = b.coefficient();
    BigInteger common = x.gcd(y);
    x = x.divide(common);
    y = y.divide(common);
    int twos = y.getLowestSetBit();
    BigInteger rest = y.shiftRight(twos);
    int fives = 0;
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    int places = Math.max(twos, fives);
    return Rounder.finish(
        negative, x.multiply(Powers.of(places).divide(y)), a.exp - b.exp - places, context);
  }
}
