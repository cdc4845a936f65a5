package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import java.math.BigInteger;

/** Powers. */
final class Exponents {
  /** Digits beyond the precision that a result computed by logarithms has. */
  private static final int GUARD = 23;

  private Exponents() {}

  static PyDecimal power(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (b.isZero()) {
      return a.isZero() ? context.invalid() : PyDecimal.ONE;
    }
    boolean integer = b.isInteger();
    boolean negative = false;
    PyDecimal base = a;
    if (a.negative) {
      if (integer) {
        negative = isOdd(b);
      } else if (!a.isZero()) {
        return context.invalid();
      }
      base = a.withSign(false);
    }
    if (base.isZero()) {
      return b.negative ? PyDecimal.infinity(negative) : new PyDecimal(negative, 0, 0);
    }
    if (base.isInfinite()) {
      return b.negative ? new PyDecimal(negative, 0, 0) : PyDecimal.infinity(negative);
    }
    if (Order.compare(base, PyDecimal.ONE) == 0) {
      return one(base, b, integer, negative, context);
    }
    long adjusted = base.adjusted();
    if (b.isInfinite()) {
      return b.negative == adjusted < 0 ? PyDecimal.INFINITY : PyDecimal.ZERO;
    }
    PyDecimal extreme = outOfBounds(base, b, adjusted, negative, context);
    if (extreme != null) {
      return extreme;
    }
    PyDecimal result = integer ? byInteger(base, b, context) : real(base, b, context);
    if (result.isFinite()) {
      return Rounder.finish(result.withSign(negative), context);
    }
    return result.withSign(negative && !result.isNan());
  }

  private static boolean isOdd(PyDecimal b) {
    if (!b.isFinite() || b.exp > 0) {
      return false;
    }
    BigInteger c = b.coefficient();
    return (b.exp == 0 ? c : c.divide(Powers.of(-b.exp))).testBit(0);
  }

  private static PyDecimal one(
      PyDecimal base, PyDecimal b, boolean integer, boolean negative, DecimalContext context) {
    long exp;
    if (integer) {
      long times = 0;
      if (!b.negative) {
        times = b.adjusted() > 17 ? context.prec : Math.min(integer(b).longValue(), context.prec);
      }
      boolean few = base.exp == 0 || times == 0 || Math.abs(base.exp) <= (context.prec - 1) / times;
      exp = few ? base.exp * times : -context.prec;
      if (exp < 1 - context.prec) {
        exp = 1 - context.prec;
        context.pending |= Signals.ROUNDED;
      }
    } else {
      context.pending |= Signals.INEXACT | Signals.ROUNDED;
      exp = 1 - context.prec;
    }
    return PyDecimal.of(negative, Powers.of(-exp), exp);
  }

  private static BigInteger integer(PyDecimal b) {
    return b.exp >= 0
        ? b.coefficient().multiply(Powers.of(b.exp))
        : b.coefficient().divide(Powers.of(-b.exp));
  }

  /** Results that are certainly too great or too small. */
  private static PyDecimal outOfBounds(
      PyDecimal base, PyDecimal b, long adjusted, boolean negative, DecimalContext context) {
    // The size of the logarithm of the base is at least 10**bound.
    long bound;
    if (adjusted >= 1) {
      bound = Powers.digits(adjusted) - 1;
    } else if (adjusted <= -2) {
      bound = Powers.digits(-1 - adjusted) - 1;
    } else {
      DecimalContext exact = DecimalContext.working(base.digits() + Math.abs(base.exp) + 4);
      bound = Sums.subtract(base, PyDecimal.ONE, exact).adjusted() - 1;
      if (adjusted == -1) {
        bound = Math.min(bound, -1);
      }
    }
    bound += b.adjusted();
    boolean great = adjusted >= 0 != b.negative;
    long limit = Powers.digits(great ? context.emax : -context.etiny());
    if (bound < limit) {
      return null;
    }
    return Rounder.finish(negative, 1L, great ? context.emax + 1 : context.etiny() - 1, context);
  }

  private static PyDecimal byInteger(PyDecimal base, PyDecimal b, DecimalContext context) {
    BigInteger exponent = integer(b);
    DecimalContext work =
        DecimalContext.working(
            Math.min(DecimalContext.MOST_PREC, context.prec + b.digits() + b.exp + 2));
    PyDecimal factor = base;
    if (b.negative) {
      work.prec++;
      factor = Quotients.divide(PyDecimal.ONE, base, work);
    }
    PyDecimal result = factor;
    for (int i = exponent.bitLength() - 2; i >= 0; i--) {
      result = Products.multiply(result, result, work);
      if (exponent.testBit(i)) {
        result = Products.multiply(result, factor, work);
      }
      if (result.isZero() || !result.isFinite()) {
        break;
      }
    }
    context.pending |= work.pending & (Signals.INEXACT | Signals.ROUNDED | Signals.CLAMPED);
    return result;
  }

  private static PyDecimal real(PyDecimal base, PyDecimal b, DecimalContext context) {
    DecimalContext work = DecimalContext.working(Math.max(base.digits(), context.prec) + GUARD);
    PyDecimal logarithm = Transcendental.ln(base, work);
    PyDecimal product = Products.multiply(logarithm, b, work);
    PyDecimal result = Transcendental.exp(product, work);
    context.pending |= Signals.INEXACT | Signals.ROUNDED;
    return result;
  }

  /** {@code a ** b % c} of integers. */
  static PyDecimal modular(PyDecimal a, PyDecimal b, PyDecimal c, DecimalContext context) {
    if (a.isNan() || b.isNan() || c.isNan()) {
      return c.isSignaling() && !a.isSignaling() && !b.isSignaling() || !a.isNan() && !b.isNan()
          ? context.nanOf(c)
          : context.nanOf(a, b);
    }
    if (!a.isInteger()
        || !b.isInteger()
        || !c.isInteger()
        || b.negative && !b.isZero()
        || c.isZero()
        || c.adjusted() >= context.prec
        || a.isZero() && b.isZero()) {
      return context.invalid();
    }
    BigInteger modulus = integer(c);
    BigInteger base = integer(a).mod(modulus);
    if (b.exp > 1_000_000) {
      throw Errors.overflowError("exponent too large");
    }
    BigInteger result = base.modPow(integer(b), modulus);
    return PyDecimal.of(a.negative && isOdd(b), result, 0);
  }
}
