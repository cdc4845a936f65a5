package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;

/** The operators of {@code int} as special methods. */
@Exposed("int")
final class IntOperators {
  private IntOperators() {}

  @Method("__add__(self, value, /)")
  static PyObject add(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.add(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__radd__(self, value, /)")
  static PyObject rAdd(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.add(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.sub(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rsub__(self, value, /)")
  static PyObject rSub(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.sub(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__mul__(self, value, /)")
  static PyObject mul(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.mul(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rmul__(self, value, /)")
  static PyObject rMul(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.mul(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__floordiv__(self, value, /)")
  static PyObject floorDiv(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.floorDiv(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rfloordiv__(self, value, /)")
  static PyObject rFloorDiv(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.floorDiv(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__mod__(self, value, /)")
  static PyObject mod(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.mod(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rmod__(self, value, /)")
  static PyObject rMod(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.mod(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__divmod__(self, value, /)")
  static PyObject divMod(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.divMod(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rdivmod__(self, value, /)")
  static PyObject rDivMod(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.divMod(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__truediv__(self, value, /)")
  static PyObject trueDiv(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.trueDiv(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rtruediv__(self, value, /)")
  static PyObject rTrueDiv(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.trueDiv(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lshift__(self, value, /)")
  static PyObject lShift(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.lShift(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rlshift__(self, value, /)")
  static PyObject rLShift(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.lShift(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rshift__(self, value, /)")
  static PyObject rShift(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.rShift(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rrshift__(self, value, /)")
  static PyObject rRShift(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.rShift(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__and__(self, value, /)")
  static PyObject and(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.and(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rand__(self, value, /)")
  static PyObject rAnd(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.and(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__or__(self, value, /)")
  static PyObject or(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.or(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ror__(self, value, /)")
  static PyObject rOr(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.or(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__xor__(self, value, /)")
  static PyObject xor(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.xor(self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rxor__(self, value, /)")
  static PyObject rXor(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? IntArithmetic.xor(other, self)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__pow__(self, value, mod=None, /)")
  static PyObject pow(IntLayout self, PyObject value, PyObject mod) {
    return value instanceof IntLayout exponent
        ? power(self, exponent, mod)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__rpow__(self, value, mod=None, /)")
  static PyObject rPow(IntLayout self, PyObject value, PyObject mod) {
    return value instanceof IntLayout base ? power(base, self, mod) : PyNotImplemented.INSTANCE;
  }

  private static PyObject power(IntLayout base, IntLayout exponent, PyObject mod) {
    if (mod == null || mod == PyNone.NONE) {
      return IntArithmetic.pow(base, exponent);
    }
    return mod instanceof IntLayout modulus
        ? IntPower.pow(base, exponent, modulus)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) < 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) <= 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) == 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) != 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) > 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(IntLayout self, PyObject value) {
    return value instanceof IntLayout other
        ? PyBool.of(IntArithmetic.compare(self, other) >= 0)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__neg__(self, /)")
  static PyObject neg(IntLayout self) {
    return IntArithmetic.neg(self);
  }

  @Method("__pos__(self, /)")
  static PyObject pos(IntLayout self) {
    return self.exact();
  }

  @Method("__abs__(self, /)")
  static PyObject abs(IntLayout self) {
    return IntArithmetic.abs(self);
  }

  @Method("__invert__(self, /)")
  static PyObject invert(IntLayout self) {
    return IntArithmetic.invert(self);
  }

  @Method("__bool__(self, /)")
  static boolean bool(IntLayout self) {
    return self.signum() != 0;
  }

  @Method("__hash__(self, /)")
  static long hash(IntLayout self) {
    return IntArithmetic.hash(self);
  }
}
