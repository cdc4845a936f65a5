package dev.krait.runtime.operator;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/**
 * {@code is}: identity, where small numbers are compared by value because their boxes are not
 * cached.
 */
public final class Identity {
  private Identity() {}

  /** {@code left is right}. */
  public static boolean same(PyObject left, PyObject right) {
    return left == right
        || left instanceof PyInt a
            && right instanceof PyInt b
            && a.longValue() == b.longValue()
            && a.longValue() >= -5
            && a.longValue() <= 256;
  }
}
