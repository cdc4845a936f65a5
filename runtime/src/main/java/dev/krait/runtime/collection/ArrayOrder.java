package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;

/** Comparison of sequences element by element (reference, 6.10.1). */
public final class ArrayOrder {
  private ArrayOrder() {}

  /** The comparison of a sequence with itself, without looking at its elements. */
  static PyObject ofSame(CompareOperator op) {
    return PyBool.of(op.holds(0));
  }

  /** The comparison of two sequences that do not change meanwhile. */
  public static PyObject compare(CompareOperator op, PyObject[] left, PyObject[] right) {
    int shorter = Math.min(left.length, right.length);
    for (int i = 0; i < shorter; i++) {
      if (!same(left[i], right[i])) {
        return ofDifferent(op, left[i], right[i]);
      }
    }
    return PyBool.of(op.holds(Integer.compare(left.length, right.length)));
  }

  /** The result where these are the first elements that differ. */
  static PyObject ofDifferent(CompareOperator op, PyObject left, PyObject right) {
    return switch (op) {
      case EQ -> PyBool.FALSE;
      case NE -> PyBool.TRUE;
      default -> elements(op, left, right);
    };
  }

  private static PyObject elements(CompareOperator op, PyObject left, PyObject right) {
    return switch (op) {
      case LT -> left.lt(right);
      case LE -> left.le(right);
      case GT -> left.gt(right);
      default -> left.ge(right);
    };
  }

  /**
   * Identity or equality. Small numbers that only {@code is} takes for the same object are equal
   * anyway.
   */
  static boolean same(PyObject left, PyObject right) {
    return left == right || left.isEq(right);
  }
}
