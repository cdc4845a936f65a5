package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;

/** The operators of {@code float} as special methods, which take integers too. */
@Exposed("float")
final class FloatOperators {
  private FloatOperators() {}

  private static boolean isReal(PyObject value) {
    return value instanceof FloatLayout || value instanceof IntLayout;
  }

  /** The value of a real number. */
  private static double real(PyObject value) {
    return value instanceof FloatLayout number
        ? number.doubleValue()
        : IntArithmetic.toDouble((IntLayout) value);
  }

  @Method("__add__(self, value, /)")
  static PyObject add(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.doubleValue() + real(value)) : PyNotImplemented.INSTANCE;
  }

  @Method("__radd__(self, value, /)")
  static PyObject rAdd(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) + self.doubleValue()) : PyNotImplemented.INSTANCE;
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.doubleValue() - real(value)) : PyNotImplemented.INSTANCE;
  }

  @Method("__rsub__(self, value, /)")
  static PyObject rSub(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) - self.doubleValue()) : PyNotImplemented.INSTANCE;
  }

  @Method("__mul__(self, value, /)")
  static PyObject mul(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(self.doubleValue() * real(value)) : PyNotImplemented.INSTANCE;
  }

  @Method("__rmul__(self, value, /)")
  static PyObject rMul(FloatLayout self, PyObject value) {
    return isReal(value) ? PyFloat.of(real(value) * self.doubleValue()) : PyNotImplemented.INSTANCE;
  }

  @Method("__truediv__(self, value, /)")
  static PyObject trueDiv(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.trueDiv(self.doubleValue(), real(value)))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rtruediv__(self, value, /)")
  static PyObject rTrueDiv(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.trueDiv(real(value), self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__floordiv__(self, value, /)")
  static PyObject floorDiv(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.floorDiv(self.doubleValue(), real(value)))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rfloordiv__(self, value, /)")
  static PyObject rFloorDiv(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.floorDiv(real(value), self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__mod__(self, value, /)")
  static PyObject mod(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.mod(self.doubleValue(), real(value)))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rmod__(self, value, /)")
  static PyObject rMod(FloatLayout self, PyObject value) {
    return isReal(value)
        ? PyFloat.of(FloatArithmetic.mod(real(value), self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__divmod__(self, value, /)")
  static PyObject divMod(FloatLayout self, PyObject value) {
    return isReal(value)
        ? FloatArithmetic.divMod(self.doubleValue(), real(value))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rdivmod__(self, value, /)")
  static PyObject rDivMod(FloatLayout self, PyObject value) {
    return isReal(value)
        ? FloatArithmetic.divMod(real(value), self.doubleValue())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__pow__(self, value, mod=None, /)")
  static PyObject pow(FloatLayout self, PyObject value, PyObject mod) {
    checkNoModulus(mod);
    return isReal(value)
        ? FloatArithmetic.pow(self.doubleValue(), real(value))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rpow__(self, value, mod=None, /)")
  static PyObject rPow(FloatLayout self, PyObject value, PyObject mod) {
    checkNoModulus(mod);
    return isReal(value)
        ? FloatArithmetic.pow(real(value), self.doubleValue())
        : PyNotImplemented.INSTANCE;
  }

  private static void checkNoModulus(PyObject mod) {
    if (mod != null && mod != PyNone.NONE) {
      throw NumberErrors.moduloOfFloats();
    }
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() < other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isGt(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() <= other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isGe(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() == other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isEq(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() != other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isNe(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() > other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isLt(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(FloatLayout self, PyObject value) {
    if (value instanceof FloatLayout other) {
      return PyBool.of(self.doubleValue() >= other.doubleValue());
    }
    return value instanceof IntLayout other
        ? PyBool.of(MixedComparison.isLe(other, self.doubleValue()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__neg__(self, /)")
  static PyObject neg(FloatLayout self) {
    return PyFloat.of(-self.doubleValue());
  }

  @Method("__pos__(self, /)")
  static PyObject pos(FloatLayout self) {
    return self.exact();
  }

  @Method("__abs__(self, /)")
  static PyObject abs(FloatLayout self) {
    return PyFloat.of(Math.abs(self.doubleValue()));
  }

  @Method("__bool__(self, /)")
  static boolean bool(FloatLayout self) {
    return self.doubleValue() != 0;
  }

  @Method("__hash__(self, /)")
  static long hash(FloatLayout self) {
    return NumberHash.of(self.doubleValue(), self);
  }
}
