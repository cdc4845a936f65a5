package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.IntText;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.operator.Power;

/** The built-in functions on numbers (library reference, "Built-in Functions"). */
@Exposed(value = "builtins", module = true)
final class BuiltinsNumbers {
  private BuiltinsNumbers() {}

  @Method("abs(x, /)")
  static PyObject abs(PyObject x) {
    PyType type = x.type();
    PyObject method = type.slot(Slot.ABS);
    if (method == null) {
      throw Errors.typeError("bad operand type for abs(): '" + type.name() + "'");
    }
    return type.callSlot(method, x);
  }

  @Method("bin(number, /)")
  static String bin(PyObject number) {
    return inBase(number, 2, "0b");
  }

  @Method("oct(number, /)")
  static String oct(PyObject number) {
    return inBase(number, 8, "0o");
  }

  @Method("hex(number, /)")
  static String hex(PyObject number) {
    return inBase(number, 16, "0x");
  }

  private static String inBase(PyObject number, int base, String prefix) {
    IntLayout value = Index.of(number);
    String digits = IntText.magnitude(value, Integer.numberOfTrailingZeros(base));
    return (value.signum() < 0 ? "-" : "") + prefix + digits;
  }

  @Method("divmod(x, y, /)")
  static PyObject divmod(PyObject x, PyObject y) {
    return x.divMod(y);
  }

  @Method("pow(base, exp, mod=None)")
  static PyObject pow(PyObject base, PyObject exponent, PyObject modulus) {
    return modulus == null || modulus == PyNone.NONE
        ? base.pow(exponent)
        : Power.apply(base, exponent, modulus);
  }

  @Method("round(number, ndigits=None)")
  static PyObject round(PyObject number, PyObject digits) {
    PyType type = number.type();
    PyObject method = type.slot(Slot.ROUND);
    if (method == null) {
      throw Errors.typeError("type " + type.name() + " doesn't define __round__ method");
    }
    return digits == null || digits == PyNone.NONE
        ? type.callSlot(method, number)
        : type.callSlot(method, number, digits);
  }
}
