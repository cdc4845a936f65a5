package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;

/** The unary operators on special methods (reference, 3.3.8). */
public final class UnaryOperators {
  private UnaryOperators() {}

  /** {@code -x}, {@code +x} or {@code ~x}. */
  public static PyObject apply(Slot slot, PyObject value) {
    PyObject method = value.type().slot(slot);
    if (method == null) {
      String symbol =
          switch (slot) {
            case NEG -> "unary -";
            case POS -> "unary +";
            default -> "unary ~";
          };
      throw Errors.typeError("bad operand type for " + symbol + ": '" + value.type().name() + "'");
    }
    return value.type().callSlot(method, value);
  }
}
