package dev.krait.runtime.module.decimal;

import static dev.krait.runtime.module.decimal.Signals.CLAMPED;
import static dev.krait.runtime.module.decimal.Signals.INEXACT;
import static dev.krait.runtime.module.decimal.Signals.OVERFLOW;
import static dev.krait.runtime.module.decimal.Signals.ROUNDED;
import static dev.krait.runtime.module.decimal.Signals.SUBNORMAL;
import static dev.krait.runtime.module.decimal.Signals.UNDERFLOW;

import java.math.BigInteger;

/** Rounds exact results to what a context can hold. */
final class Rounder {
  private Rounder() {}

  /** A result whose coefficient has up to 18 digits. */
  static PyDecimal finish(boolean negative, long c, long exp, DecimalContext context) {
    int digits = Powers.digits(c);
    if (digits <= Powers.LONG_DIGITS && digits <= context.prec) {
      long adjusted = exp + digits - 1;
      if (c != 0
          && adjusted >= context.emin
          && adjusted <= context.emax
          && (!context.clamp || exp <= context.etop())) {
        return new PyDecimal(negative, c, exp);
      }
    }
    return c == 0
        ? zero(negative, exp, context)
        : finish(negative, BigInteger.valueOf(c), digits, exp, context);
  }

  static PyDecimal finish(boolean negative, BigInteger c, long exp, DecimalContext context) {
    return c.signum() == 0
        ? zero(negative, exp, context)
        : finish(negative, c, Powers.digits(c), exp, context);
  }

  /** A number rounded to the context. */
  static PyDecimal finish(PyDecimal a, DecimalContext context) {
    if (!a.isFinite()) {
      return a.isNan() ? context.fit(a.exact()) : a.exact();
    }
    return a.small >= 0
        ? finish(a.negative, a.small, a.exp, context)
        : finish(a.negative, a.coefficient(), a.exp, context);
  }

  private static PyDecimal zero(boolean negative, long exp, DecimalContext context) {
    long most = context.clamp ? context.etop() : context.emax;
    long fitting = Math.min(Math.max(exp, context.etiny()), most);
    if (fitting != exp) {
      context.pending |= CLAMPED;
    }
    return new PyDecimal(negative, 0, fitting);
  }

  private static PyDecimal finish(
      boolean negative, BigInteger c, long digits, long exp, DecimalContext context) {
    long adjusted = exp + digits - 1;
    if (adjusted > context.emax) {
      return overflow(negative, context);
    }
    boolean subnormal = adjusted < context.emin;
    long least = subnormal ? context.etiny() : adjusted - context.prec + 1;
    if (exp < least) {
      return round(negative, c, exp, least, subnormal, context);
    }
    if (subnormal) {
      context.pending |= SUBNORMAL;
    }
    if (context.clamp && exp > context.etop()) {
      context.pending |= CLAMPED;
      long etop = context.etop();
      return PyDecimal.of(negative, c.multiply(Powers.of(exp - etop)), etop);
    }
    return PyDecimal.of(negative, c, exp);
  }

  private static PyDecimal round(
      boolean negative,
      BigInteger c,
      long exp,
      long least,
      boolean subnormal,
      DecimalContext context) {
    int happened = ROUNDED | (subnormal ? SUBNORMAL : 0);
    BigInteger kept = drop(c, least - exp, negative, context.rounding);
    boolean exact = least - exp <= Powers.digits(c) && isExact(c, least - exp);
    long newExp = least;
    if (Powers.digits(kept) > context.prec) {
      kept = kept.divide(BigInteger.TEN);
      newExp++;
    }
    if (newExp > context.etop()) {
      return overflow(negative, context);
    }
    if (!exact) {
      happened |= INEXACT | (subnormal ? UNDERFLOW : 0);
    }
    if (kept.signum() == 0) {
      happened |= CLAMPED;
    }
    context.pending |= happened;
    return PyDecimal.of(negative, kept, newExp);
  }

  private static boolean isExact(BigInteger c, long count) {
    return Powers.trailingZeros(c, count) == count;
  }

  /** Drops the last digits of a coefficient and rounds. */
  static BigInteger drop(BigInteger c, long count, boolean negative, Rounding rounding) {
    if (c.signum() == 0 || count <= 0) {
      return c;
    }
    if (count > Powers.digits(c)) {
      return rounding.away(negative, -1, 0) ? BigInteger.ONE : BigInteger.ZERO;
    }
    BigInteger power = Powers.of(count);
    BigInteger[] parts = c.divideAndRemainder(power);
    if (parts[1].signum() == 0) {
      return parts[0];
    }
    int half = parts[1].shiftLeft(1).compareTo(power);
    int last =
        rounding == Rounding.ZERO_FIVE_UP
            ? parts[0].mod(BigInteger.TEN).intValue()
            : parts[0].testBit(0) ? 1 : 0;
    return rounding.away(negative, half, last) ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  private static PyDecimal overflow(boolean negative, DecimalContext context) {
    context.pending |= OVERFLOW | INEXACT | ROUNDED;
    boolean infinite =
        switch (context.rounding) {
          case HALF_UP, HALF_EVEN, HALF_DOWN, UP -> true;
          case CEILING -> !negative;
          case FLOOR -> negative;
          default -> false;
        };
    return infinite
        ? PyDecimal.infinity(negative)
        : PyDecimal.of(negative, Powers.of(context.prec).subtract(BigInteger.ONE), context.etop());
  }
}
