package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.BuiltinMethod;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** The protocol of binary operators on special methods (reference, 3.3.8). */
public final class BinaryOperators {
  private BinaryOperators() {}

  /** {@code left op right}. */
  public static PyObject apply(BinaryOperator op, PyObject left, PyObject right) {
    PyObject result = attempt(op, left, right);
    if (result == PyNotImplemented.INSTANCE) {
      throw unsupported(op.symbol(), left, right);
    }
    return result;
  }

  /**
   * {@code left op= right}: the in-place method if there is one that takes the operand, else {@code
   * left op right}. That of a sequence comes after the number methods of both.
   */
  public static PyObject applyInPlace(BinaryOperator op, PyObject left, PyObject right) {
    PyObject method = left.type().slot(op.inPlace());
    boolean sequence = isSequenceOperation(method);
    PyObject result = PyNotImplemented.INSTANCE;
    if (method != null && !sequence) {
      result = left.type().callSlot(method, left, right);
    }
    if (result == PyNotImplemented.INSTANCE) {
      result = attemptNumbers(op, left, right);
    }
    if (result == PyNotImplemented.INSTANCE) {
      result = sequence ? sequence(op, method, left, right) : attemptSequences(op, left, right);
    }
    if (result == PyNotImplemented.INSTANCE) {
      throw unsupported(op.inPlaceSymbol(), left, right);
    }
    return result;
  }

  /** The result, or {@code NotImplemented} if neither operand takes the other. */
  public static PyObject attempt(BinaryOperator op, PyObject left, PyObject right) {
    PyObject result = attemptNumbers(op, left, right);
    return result == PyNotImplemented.INSTANCE ? attemptSequences(op, left, right) : result;
  }

  private static PyObject attemptNumbers(BinaryOperator op, PyObject left, PyObject right) {
    PyType leftType = left.type();
    PyType rightType = right.type();
    PyObject method = number(leftType.slot(op.slot()));
    PyObject reflected = rightType == leftType ? null : number(rightType.slot(op.reflected()));
    if (reflected != null && method != null) {
      boolean overrides =
          rightType.isSubtypeOf(leftType) && reflected != leftType.slot(op.reflected());
      if (overrides) {
        PyObject result = rightType.callSlot(reflected, right, left);
        if (result != PyNotImplemented.INSTANCE) {
          return result;
        }
        reflected = null;
      }
    }
    if (method != null) {
      PyObject result = leftType.callSlot(method, left, right);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    if (reflected != null) {
      return rightType.callSlot(reflected, right, left);
    }
    return PyNotImplemented.INSTANCE;
  }

  // ---- concatenation and repetition, which CPython asks for only after both numbers ----

  private static PyObject number(PyObject method) {
    return isSequenceOperation(method) ? null : method;
  }

  private static boolean isSequenceOperation(PyObject method) {
    return method instanceof BuiltinMethod builtin && builtin.isSequenceOperation();
  }

  private static PyObject attemptSequences(BinaryOperator op, PyObject left, PyObject right) {
    PyObject method = left.type().slot(op.slot());
    if (isSequenceOperation(method)) {
      return sequence(op, method, left, right);
    }
    PyObject reflected = op == BinaryOperator.MUL ? right.type().slot(op.reflected()) : null;
    return isSequenceOperation(reflected)
        ? sequence(op, reflected, right, left)
        : PyNotImplemented.INSTANCE;
  }

  private static PyObject sequence(
      BinaryOperator op, PyObject method, PyObject sequence, PyObject operand) {
    if (op == BinaryOperator.MUL
        && !(operand instanceof IntLayout)
        && operand.type().slot(Slot.INDEX) == null) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + operand.type().name() + "'");
    }
    return sequence.type().callSlot(method, sequence, operand);
  }

  private static RuntimeException unsupported(String symbol, PyObject left, PyObject right) {
    return Errors.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + left.type().name()
            + "' and '"
            + right.type().name()
            + "'");
  }
}
