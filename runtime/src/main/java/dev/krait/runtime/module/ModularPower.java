package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code pow()} with three arguments: {@code __pow__} of the base, then {@code __rpow__}. */
final class ModularPower {
  private ModularPower() {}

  static PyObject of(PyObject base, PyObject exponent, PyObject modulus) {
    PyType left = base.type();
    PyType right = exponent.type();
    PyObject result = PyNotImplemented.INSTANCE;
    PyObject reflected = right == left ? null : right.slot(Slot.RPOW);
    if (reflected != null && right.isSubtypeOf(left) && reflected != left.slot(Slot.RPOW)) {
      result = right.callSlot(reflected, exponent, base, modulus);
      reflected = null;
    }
    PyObject method = left.slot(Slot.POW);
    if (result == PyNotImplemented.INSTANCE && method != null) {
      result = left.callSlot(method, base, exponent, modulus);
    }
    if (result == PyNotImplemented.INSTANCE && reflected != null) {
      result = right.callSlot(reflected, exponent, base, modulus);
    }
    if (result == PyNotImplemented.INSTANCE) {
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + left.name()
              + "', '"
              + right.name()
              + "', '"
              + modulus.type().name()
              + "'");
    }
    return result;
  }
}
