package dev.krait.runtime.module.decimal;

/** Signs and kinds of numbers. */
final class Unary {
  private Unary() {}

  static PyDecimal plus(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    return Rounder.finish(
        a.isZero() && context.rounding != Rounding.FLOOR ? a.withSign(false) : a, context);
  }

  static PyDecimal minus(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    if (nan != null) {
      return nan;
    }
    boolean plain = a.isZero() && context.rounding != Rounding.FLOOR;
    return Rounder.finish(a.withSign(!plain && !a.negative), context);
  }

  static PyDecimal abs(PyDecimal a, DecimalContext context) {
    PyDecimal nan = context.nanOf(a);
    return nan != null ? nan : Rounder.finish(a.withSign(false), context);
  }

  static boolean isNormal(PyDecimal a, DecimalContext context) {
    return a.isFinite() && a.small != 0 && a.adjusted() >= context.emin;
  }

  static boolean isSubnormal(PyDecimal a, DecimalContext context) {
    return a.isFinite() && a.small != 0 && a.adjusted() < context.emin;
  }

  static String numberClass(PyDecimal a, DecimalContext context) {
    if (a.isNan()) {
      return a.isSignaling() ? "sNaN" : "NaN";
    }
    String kind =
        a.isInfinite()
            ? "Infinity"
            : a.isZero() ? "Zero" : isSubnormal(a, context) ? "Subnormal" : "Normal";
    return (a.negative ? "-" : "+") + kind;
  }
}
