package dev.krait.runtime.operator;

import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/**
 * {@code is}: identity, where small numbers are compared by value because their boxes are not
 * cached, and boxes of numbers that were kept as Java primitives because they have none.
 */
public final class Identity {
  private Identity() {}

  /** {@code left is right}. */
  public static boolean same(PyObject left, PyObject right) {
    if (left == right) {
      return true;
    }
    if (left instanceof PyInt a) {
      return right instanceof PyInt b && same(a, b);
    }
    return left instanceof PyFloat a && right instanceof PyFloat b && same(a, b);
  }

  private static boolean same(PyInt a, PyInt b) {
    long value = a.longValue();
    return value == b.longValue() && (value >= -5 && value <= 256 || a.isFresh() || b.isFresh());
  }

  private static boolean same(PyFloat a, PyFloat b) {
    return (a.isFresh() || b.isFresh())
        && Double.doubleToRawLongBits(a.doubleValue())
            == Double.doubleToRawLongBits(b.doubleValue());
  }
}
