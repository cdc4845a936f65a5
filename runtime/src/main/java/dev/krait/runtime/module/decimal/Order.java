package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Comparisons, by value and by representation. */
final class Order {
  private Order() {}

  /** -1, 0 or 1 for numbers that are not NaN. */
  static int compare(PyDecimal a, PyDecimal b) {
    if (a.exp == b.exp && (a.small | b.small) >= 0 && (a.kind | b.kind) == 0) {
      long x = a.negative ? -a.small : a.small;
      long y = b.negative ? -b.small : b.small;
      return Long.compare(x, y);
    }
    int signA = sign(a);
    int signB = sign(b);
    if (signA != signB) {
      return Integer.compare(signA, signB);
    }
    if (signA == 0 || signA == 2 || signA == -2) {
      return 0;
    }
    int size = compareSize(a, b);
    return signA < 0 ? -size : size;
  }

  private static int sign(PyDecimal a) {
    int size = a.isInfinite() ? 2 : a.isZero() ? 0 : 1;
    return a.negative ? -size : size;
  }

  /** Compares two finite numbers other than 0 without their signs. */
  private static int compareSize(PyDecimal a, PyDecimal b) {
    long adjustedA = a.adjusted();
    long adjustedB = b.adjusted();
    if (adjustedA != adjustedB) {
      return Long.compare(adjustedA, adjustedB);
    }
    BigInteger x = a.coefficient();
    BigInteger y = b.coefficient();
    if (a.exp > b.exp) {
      x = x.multiply(Powers.of(a.exp - b.exp));
    } else if (b.exp > a.exp) {
      y = y.multiply(Powers.of(b.exp - a.exp));
    }
    return x.compareTo(y);
  }

  static PyDecimal compare(PyDecimal a, PyDecimal b, boolean signal, DecimalContext context) {
    PyDecimal nan = context.nanOf(a, b);
    if (nan != null) {
      if (signal) {
        context.pending |= Signals.INVALID_OPERATION;
      }
      return nan;
    }
    return number(compare(a, b));
  }

  private static PyDecimal number(int order) {
    return new PyDecimal(order < 0, Math.abs(order), 0);
  }

  static PyDecimal compareTotal(PyDecimal a, PyDecimal b) {
    return number(total(a, b));
  }

  static PyDecimal compareTotalSize(PyDecimal a, PyDecimal b) {
    return number(total(a.withSign(false), b.withSign(false)));
  }

  /** The order of representations. */
  static int total(PyDecimal a, PyDecimal b) {
    if (a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int order;
    if (a.isNan() || b.isNan()) {
      int kindA = rank(a);
      int kindB = rank(b);
      order =
          kindA != kindB
              ? Integer.compare(kindA, kindB)
              : a.coefficient().compareTo(b.coefficient());
    } else {
      order = compare(a.withSign(false), b.withSign(false));
      if (order == 0) {
        order = Long.compare(a.exp, b.exp);
      }
    }
    return a.negative ? -order : order;
  }

  private static int rank(PyDecimal a) {
    return a.kind == PyDecimal.QUIET ? 2 : a.kind == PyDecimal.SIGNALING ? 1 : 0;
  }

  /**
   * The greater or lesser one; a NaN counts only if both are, or if it signals.
   *
   * @param size whether signs count only between numbers of equal size
   */
  static PyDecimal extreme(
      PyDecimal a, PyDecimal b, boolean greater, boolean size, DecimalContext context) {
    if (a.isNan() || b.isNan()) {
      if (a.kind == PyDecimal.QUIET && !b.isNan()) {
        return Rounder.finish(b, context);
      }
      if (b.kind == PyDecimal.QUIET && !a.isNan()) {
        return Rounder.finish(a, context);
      }
      return context.nanOf(a, b);
    }
    int order = size ? compare(a.withSign(false), b.withSign(false)) : compare(a, b);
    if (order == 0) {
      order = total(a, b);
    }
    return Rounder.finish(order < 0 == greater ? b : a, context);
  }
}
