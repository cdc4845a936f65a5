package dev.krait.runtime.module.weakref;

import static dev.krait.runtime.module.weakref.WeakProxy.unwrap;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Power;

/** The operators of proxies, which unwrap both operands. */
@Exposed("weakref.ProxyType")
final class WeakProxyOperators {
  private WeakProxyOperators() {}

  @Method("__add__(self, value, /)")
  static PyObject add(PyObject self, PyObject other) {
    return unwrap(self).add(unwrap(other));
  }

  @Method("__radd__(self, value, /)")
  static PyObject reflectedAdd(PyObject self, PyObject other) {
    return unwrap(other).add(unwrap(self));
  }

  @Method("__iadd__(self, value, /)")
  static PyObject iAdd(PyObject self, PyObject other) {
    return unwrap(self).iAdd(unwrap(other));
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(PyObject self, PyObject other) {
    return unwrap(self).sub(unwrap(other));
  }

  @Method("__rsub__(self, value, /)")
  static PyObject reflectedSub(PyObject self, PyObject other) {
    return unwrap(other).sub(unwrap(self));
  }

  @Method("__isub__(self, value, /)")
  static PyObject iSub(PyObject self, PyObject other) {
    return unwrap(self).iSub(unwrap(other));
  }

  @Method("__mul__(self, value, /)")
  static PyObject mul(PyObject self, PyObject other) {
    return unwrap(self).mul(unwrap(other));
  }

  @Method("__rmul__(self, value, /)")
  static PyObject reflectedMul(PyObject self, PyObject other) {
    return unwrap(other).mul(unwrap(self));
  }

  @Method("__imul__(self, value, /)")
  static PyObject iMul(PyObject self, PyObject other) {
    return unwrap(self).iMul(unwrap(other));
  }

  @Method("__matmul__(self, value, /)")
  static PyObject matMul(PyObject self, PyObject other) {
    return unwrap(self).matMul(unwrap(other));
  }

  @Method("__rmatmul__(self, value, /)")
  static PyObject reflectedMatMul(PyObject self, PyObject other) {
    return unwrap(other).matMul(unwrap(self));
  }

  @Method("__imatmul__(self, value, /)")
  static PyObject iMatMul(PyObject self, PyObject other) {
    return unwrap(self).iMatMul(unwrap(other));
  }

  @Method("__truediv__(self, value, /)")
  static PyObject trueDiv(PyObject self, PyObject other) {
    return unwrap(self).trueDiv(unwrap(other));
  }

  @Method("__rtruediv__(self, value, /)")
  static PyObject reflectedTrueDiv(PyObject self, PyObject other) {
    return unwrap(other).trueDiv(unwrap(self));
  }

  @Method("__itruediv__(self, value, /)")
  static PyObject iTrueDiv(PyObject self, PyObject other) {
    return unwrap(self).iTrueDiv(unwrap(other));
  }

  @Method("__floordiv__(self, value, /)")
  static PyObject floorDiv(PyObject self, PyObject other) {
    return unwrap(self).floorDiv(unwrap(other));
  }

  @Method("__rfloordiv__(self, value, /)")
  static PyObject reflectedFloorDiv(PyObject self, PyObject other) {
    return unwrap(other).floorDiv(unwrap(self));
  }

  @Method("__ifloordiv__(self, value, /)")
  static PyObject iFloorDiv(PyObject self, PyObject other) {
    return unwrap(self).iFloorDiv(unwrap(other));
  }

  @Method("__mod__(self, value, /)")
  static PyObject mod(PyObject self, PyObject other) {
    return unwrap(self).mod(unwrap(other));
  }

  @Method("__rmod__(self, value, /)")
  static PyObject reflectedMod(PyObject self, PyObject other) {
    return unwrap(other).mod(unwrap(self));
  }

  @Method("__imod__(self, value, /)")
  static PyObject iMod(PyObject self, PyObject other) {
    return unwrap(self).iMod(unwrap(other));
  }

  @Method("__lshift__(self, value, /)")
  static PyObject lShift(PyObject self, PyObject other) {
    return unwrap(self).lShift(unwrap(other));
  }

  @Method("__rlshift__(self, value, /)")
  static PyObject reflectedLShift(PyObject self, PyObject other) {
    return unwrap(other).lShift(unwrap(self));
  }

  @Method("__ilshift__(self, value, /)")
  static PyObject iLShift(PyObject self, PyObject other) {
    return unwrap(self).iLShift(unwrap(other));
  }

  @Method("__rshift__(self, value, /)")
  static PyObject rShift(PyObject self, PyObject other) {
    return unwrap(self).rShift(unwrap(other));
  }

  @Method("__rrshift__(self, value, /)")
  static PyObject reflectedRShift(PyObject self, PyObject other) {
    return unwrap(other).rShift(unwrap(self));
  }

  @Method("__irshift__(self, value, /)")
  static PyObject iRShift(PyObject self, PyObject other) {
    return unwrap(self).iRShift(unwrap(other));
  }

  @Method("__and__(self, value, /)")
  static PyObject and(PyObject self, PyObject other) {
    return unwrap(self).and(unwrap(other));
  }

  @Method("__rand__(self, value, /)")
  static PyObject reflectedAnd(PyObject self, PyObject other) {
    return unwrap(other).and(unwrap(self));
  }

  @Method("__iand__(self, value, /)")
  static PyObject iAnd(PyObject self, PyObject other) {
    return unwrap(self).iAnd(unwrap(other));
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    return unwrap(self).or(unwrap(other));
  }

  @Method("__ror__(self, value, /)")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return unwrap(other).or(unwrap(self));
  }

  @Method("__ior__(self, value, /)")
  static PyObject iOr(PyObject self, PyObject other) {
    return unwrap(self).iOr(unwrap(other));
  }

  @Method("__xor__(self, value, /)")
  static PyObject xor(PyObject self, PyObject other) {
    return unwrap(self).xor(unwrap(other));
  }

  @Method("__rxor__(self, value, /)")
  static PyObject reflectedXor(PyObject self, PyObject other) {
    return unwrap(other).xor(unwrap(self));
  }

  @Method("__ixor__(self, value, /)")
  static PyObject iXor(PyObject self, PyObject other) {
    return unwrap(self).iXor(unwrap(other));
  }

  @Method("__pow__(self, value, mod=None, /)")
  static PyObject pow(PyObject self, PyObject other, PyObject modulus) {
    return modulus == null
        ? unwrap(self).pow(unwrap(other))
        : Power.apply(unwrap(self), unwrap(other), unwrap(modulus));
  }

  @Method("__rpow__(self, value, mod=None, /)")
  static PyObject reflectedPow(PyObject self, PyObject other, PyObject modulus) {
    return unwrap(other).pow(unwrap(self));
  }

  @Method("__ipow__(self, value, /)")
  static PyObject iPow(PyObject self, PyObject other) {
    return unwrap(self).iPow(unwrap(other));
  }

  @Method("__divmod__(self, value, /)")
  static PyObject divMod(PyObject self, PyObject other) {
    return unwrap(self).divMod(unwrap(other));
  }

  @Method("__rdivmod__(self, value, /)")
  static PyObject reflectedDivMod(PyObject self, PyObject other) {
    return unwrap(other).divMod(unwrap(self));
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(PyObject self, PyObject other) {
    return unwrap(self).lt(unwrap(other));
  }

  @Method("__le__(self, value, /)")
  static PyObject le(PyObject self, PyObject other) {
    return unwrap(self).le(unwrap(other));
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(PyObject self, PyObject other) {
    return unwrap(self).eq(unwrap(other));
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(PyObject self, PyObject other) {
    return unwrap(self).ne(unwrap(other));
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(PyObject self, PyObject other) {
    return unwrap(self).gt(unwrap(other));
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(PyObject self, PyObject other) {
    return unwrap(self).ge(unwrap(other));
  }

  @Method("__neg__(self, /)")
  static PyObject neg(PyObject self) {
    return unwrap(self).neg();
  }

  @Method("__pos__(self, /)")
  static PyObject pos(PyObject self) {
    return unwrap(self).pos();
  }

  @Method("__invert__(self, /)")
  static PyObject invert(PyObject self) {
    return unwrap(self).invert();
  }
}
