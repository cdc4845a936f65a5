package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code pow()} with three arguments (library reference, "pow"; data model, 3.3.8). */
public final class Power {
  private Power() {}

  /** {@code pow(base, exponent, modulus)}. */
  public static PyObject apply(PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus == PyNone.NONE) {
      return base.pow(exponent);
    }
    PyType baseType = base.type();
    PyType exponentType = exponent.type();
    PyObject method = baseType.slot(Slot.POW);
    PyObject reflected = exponentType == baseType ? null : exponentType.slot(Slot.RPOW);
    if (reflected != null
        && exponentType.isSubtypeOf(baseType)
        && reflected != baseType.slot(Slot.RPOW)) {
      PyObject result = exponentType.callSlot(reflected, exponent, base, modulus);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
      reflected = null;
    }
    if (method != null) {
      PyObject result = baseType.callSlot(method, base, exponent, modulus);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    if (reflected != null) {
      PyObject result = exponentType.callSlot(reflected, exponent, base, modulus);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    // CPython asks the modulus last, of which these two say what is wrong.
    if (modulus instanceof FloatLayout || modulus instanceof ComplexLayout) {
      return modulus.type().callSlot(modulus.type().slot(Slot.RPOW), modulus, base, modulus);
    }
    throw Errors.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + baseType.name()
            + "', '"
            + exponentType.name()
            + "', '"
            + modulus.type().name()
            + "'");
  }
}
