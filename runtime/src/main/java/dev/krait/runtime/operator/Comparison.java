package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Rich comparison, identity and membership (reference, 3.3.1 and 6.10). */
public final class Comparison {
  private Comparison() {}

  /**
   * {@code left op right}: a subclass's method first, then the left's, then the right's, then
   * identity.
   */
  public static PyObject compare(CompareOperator op, PyObject left, PyObject right) {
    PyType leftType = left.type();
    PyType rightType = right.type();
    boolean rightFirst = leftType != rightType && rightType.isSubtypeOf(leftType);
    if (rightFirst) {
      PyObject result = ask(op.reflected(), right, left);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    PyObject result = ask(op, left, right);
    if (result != PyNotImplemented.INSTANCE) {
      return result;
    }
    if (!rightFirst) {
      result = ask(op.reflected(), right, left);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    return switch (op) {
      case EQ -> PyBool.of(Identity.same(left, right));
      case NE -> PyBool.of(!Identity.same(left, right));
      default ->
          throw Errors.typeError(
              "'"
                  + op.symbol()
                  + "' not supported between instances of '"
                  + leftType.name()
                  + "' and '"
                  + rightType.name()
                  + "'");
    };
  }

  private static PyObject ask(CompareOperator op, PyObject self, PyObject other) {
    PyType type = self.type();
    PyObject method = type.slot(op.slot());
    if (method == null || method.isMethodDescriptor()) {
      return method == null ? PyNotImplemented.INSTANCE : method.call2(self, other);
    }
    PyObject bound;
    try {
      bound = method.descrGet(self, type);
    } catch (PyException e) {
      return PyNotImplemented.INSTANCE; // as CPython does
    }
    return bound.call1(other);
  }

  /** {@code left is right or left == right}: what containers compare their elements by. */
  public static boolean sameOrEqual(PyObject left, PyObject right) {
    return left == right || Identity.same(left, right) || left.isEq(right);
  }
}
