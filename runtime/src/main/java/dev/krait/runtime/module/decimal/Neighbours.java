package dev.krait.runtime.module.decimal;

import static dev.krait.runtime.module.decimal.Signals.CLAMPED;
import static dev.krait.runtime.module.decimal.Signals.INEXACT;
import static dev.krait.runtime.module.decimal.Signals.OVERFLOW;
import static dev.krait.runtime.module.decimal.Signals.ROUNDED;
import static dev.krait.runtime.module.decimal.Signals.SUBNORMAL;
import static dev.krait.runtime.module.decimal.Signals.UNDERFLOW;

import java.math.BigInteger;

/** The next number that a context can hold. */
final class Neighbours {
  private Neighbours() {}

  /** The next one upwards or downwards. */
  static PyDecimal next(PyDecimal a, boolean up, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative != up
          ? a.exact()
          : PyDecimal.of(
              a.negative, Powers.of(context.prec).subtract(BigInteger.ONE), context.etop());
    }
    DecimalContext quiet = context.withoutFlags();
    quiet.rounding = up ? Rounding.CEILING : Rounding.FLOOR;
    PyDecimal rounded = Rounder.finish(a, quiet);
    if (!rounded.isFinite() || Order.compare(rounded, a) != 0) {
      return rounded;
    }
    return Sums.add(a, new PyDecimal(!up, 1, context.etiny() - 1), quiet);
  }

  static PyDecimal toward(PyDecimal a, PyDecimal b, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    int order = Order.compare(a, b);
    if (order == 0) {
      return a.withSign(b.negative);
    }
    PyDecimal next = next(a, order < 0, context);
    if (next.isInfinite()) {
      context.pending |= OVERFLOW | INEXACT | ROUNDED;
    } else if (next.adjusted() < context.emin) {
      context.pending |= UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED;
      if (next.isZero()) {
        context.pending |= CLAMPED;
      }
    }
    return next;
  }
}
