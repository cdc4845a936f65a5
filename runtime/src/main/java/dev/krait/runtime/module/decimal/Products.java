package dev.krait.runtime.module.decimal;

/** Multiplication, alone and followed by an addition. */
final class Products {
  private Products() {}

  static PyDecimal multiply(PyDecimal a, PyDecimal b, DecimalContext context) {
    boolean negative = a.negative != b.negative;
    if ((a.kind | b.kind) != 0) {
      return special(a, b, negative, context);
    }
    if ((a.small | b.small) >= 0
        && Math.multiplyHigh(a.small, b.small) == 0
        && a.small * b.small >= 0) {
      return Rounder.finish(negative, a.small * b.small, a.exp + b.exp, context);
    }
    return Rounder.finish(
        negative, a.coefficient().multiply(b.coefficient()), a.exp + b.exp, context);
  }

  private static PyDecimal special(
      PyDecimal a, PyDecimal b, boolean negative, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    return a.isZero() || b.isZero() ? context.invalid() : PyDecimal.infinity(negative);
  }

  /** {@code a * b + c}, rounded once. */
  static PyDecimal multiplyAdd(PyDecimal a, PyDecimal b, PyDecimal c, DecimalContext context) {
    if ((a.kind | b.kind) != 0) {
      PyDecimal nan =
          c.isSignaling() && !a.isSignaling() && !b.isSignaling()
              ? context.nanOf(c)
              : context.nanOf(a, b);
      if (nan != null) {
        return nan;
      }
      if (c.isNan() && !a.isZero() && !b.isZero()) {
        return context.nanOf(c);
      }
      PyDecimal product = special(a, b, a.negative != b.negative, context);
      return product.isNan() ? product : Sums.add(product, c, context);
    }
    PyDecimal product =
        PyDecimal.of(
            a.negative != b.negative, a.coefficient().multiply(b.coefficient()), a.exp + b.exp);
    return Sums.add(product, c, context);
  }
}
