package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;

/**
 * The operators of {@code complex} as special methods, which take real numbers too (library
 * reference, "Numeric Types").
 */
@Exposed("complex")
final class ComplexOperators {
  private ComplexOperators() {}

  private static boolean isReal(PyObject value) {
    return value instanceof FloatLayout || value instanceof IntLayout;
  }

  private static double real(PyObject value) {
    return value instanceof FloatLayout number
        ? number.doubleValue()
        : IntArithmetic.toDouble((IntLayout) value);
  }

  @Method("__add__(self, value, /)")
  static PyObject add(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return PyComplex.of(self.real() + other.real(), self.imaginary() + other.imaginary());
    }
    return isReal(value)
        ? PyComplex.of(self.real() + real(value), self.imaginary())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__radd__(self, value, /)")
  static PyObject rAdd(ComplexLayout self, PyObject value) {
    return add(self, value);
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return PyComplex.of(self.real() - other.real(), self.imaginary() - other.imaginary());
    }
    return isReal(value)
        ? PyComplex.of(self.real() - real(value), self.imaginary())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rsub__(self, value, /)")
  static PyObject rSub(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return sub(other, self);
    }
    return isReal(value)
        ? PyComplex.of(real(value) - self.real(), -self.imaginary())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__mul__(self, value, /)")
  static PyObject mul(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return ComplexArithmetic.mul(self.real(), self.imaginary(), other.real(), other.imaginary());
    }
    if (isReal(value)) {
      double factor = real(value);
      return PyComplex.of(self.real() * factor, self.imaginary() * factor);
    }
    return PyNotImplemented.INSTANCE;
  }

  @Method("__rmul__(self, value, /)")
  static PyObject rMul(ComplexLayout self, PyObject value) {
    return mul(self, value);
  }

  @Method("__truediv__(self, value, /)")
  static PyObject trueDiv(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return ComplexArithmetic.div(self.real(), self.imaginary(), other.real(), other.imaginary());
    }
    if (isReal(value)) {
      double divisor = real(value);
      if (divisor == 0) {
        throw NumberErrors.divisionByZero();
      }
      return PyComplex.of(self.real() / divisor, self.imaginary() / divisor);
    }
    return PyNotImplemented.INSTANCE;
  }

  @Method("__rtruediv__(self, value, /)")
  static PyObject rTrueDiv(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return trueDiv(other, self);
    }
    return isReal(value)
        ? ComplexArithmetic.div(real(value), self.real(), self.imaginary())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__pow__(self, value, mod=None, /)")
  static PyObject pow(ComplexLayout self, PyObject value, PyObject mod) {
    ComplexLayout exponent = complex(value);
    return exponent == null ? PyNotImplemented.INSTANCE : power(self, exponent, mod);
  }

  @Method("__rpow__(self, value, mod=None, /)")
  static PyObject rPow(ComplexLayout self, PyObject value, PyObject mod) {
    ComplexLayout base = complex(value);
    return base == null ? PyNotImplemented.INSTANCE : power(base, self, mod);
  }

  private static ComplexLayout complex(PyObject value) {
    if (value instanceof ComplexLayout number) {
      return number;
    }
    return isReal(value) ? PyComplex.of(real(value), 0) : null;
  }

  private static PyObject power(ComplexLayout base, ComplexLayout exponent, PyObject mod) {
    if (mod != null && mod != PyNone.NONE) {
      throw Errors.valueError("complex modulo");
    }
    return ComplexPower.pow(base.real(), base.imaginary(), exponent.real(), exponent.imaginary());
  }

  // ---- comparison ----

  @Method("__eq__(self, value, /)")
  static PyObject eq(ComplexLayout self, PyObject value) {
    if (value instanceof ComplexLayout other) {
      return PyBool.of(self.real() == other.real() && self.imaginary() == other.imaginary());
    }
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.imaginary() == 0 && self.real() == other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(self.imaginary() == 0 && MixedComparison.isEq(other, self.real()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(ComplexLayout self, PyObject value) {
    PyObject equal = eq(self, value);
    return equal instanceof PyBool bool ? bool.not() : equal;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(ComplexLayout self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(ComplexLayout self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(ComplexLayout self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(ComplexLayout self, PyObject value) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__hash__(self, /)")
  static long hash(ComplexLayout self) {
    return NumberHash.of(self.real(), self.imaginary(), self);
  }

  // ---- one operand ----

  @Method("__neg__(self, /)")
  static PyObject neg(ComplexLayout self) {
    return PyComplex.of(-self.real(), -self.imaginary());
  }

  @Method("__pos__(self, /)")
  static PyObject pos(ComplexLayout self) {
    return self.exact();
  }

  @Method("__abs__(self, /)")
  static PyObject abs(ComplexLayout self) {
    double size = Hypotenuse.of(self.real(), self.imaginary());
    if (Double.isInfinite(size)
        && Double.isFinite(self.real())
        && Double.isFinite(self.imaginary())) {
      throw Errors.overflowError("absolute value too large");
    }
    return PyFloat.of(size);
  }

  @Method("__bool__(self, /)")
  static boolean bool(ComplexLayout self) {
    return self.real() != 0 || self.imaginary() != 0;
  }
}
