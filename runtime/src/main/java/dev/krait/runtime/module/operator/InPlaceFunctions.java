package dev.krait.runtime.module.operator;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The in-place functions of {@code _operator}. */
@Exposed(value = "_operator", module = true)
final class InPlaceFunctions {
  private InPlaceFunctions() {}

  @Method(value = "iadd(a, b, /)", doc = "Same as a += b.")
  static PyObject iAdd(PyObject a, PyObject b) {
    return a.iAdd(b);
  }

  @Method(value = "isub(a, b, /)", doc = "Same as a -= b.")
  static PyObject iSub(PyObject a, PyObject b) {
    return a.iSub(b);
  }

  @Method(value = "imul(a, b, /)", doc = "Same as a *= b.")
  static PyObject iMul(PyObject a, PyObject b) {
    return a.iMul(b);
  }

  @Method(value = "imatmul(a, b, /)", doc = "Same as a @= b.")
  static PyObject iMatMul(PyObject a, PyObject b) {
    return a.iMatMul(b);
  }

  @Method(value = "itruediv(a, b, /)", doc = "Same as a /= b.")
  static PyObject iTrueDiv(PyObject a, PyObject b) {
    return a.iTrueDiv(b);
  }

  @Method(value = "ifloordiv(a, b, /)", doc = "Same as a //= b.")
  static PyObject iFloorDiv(PyObject a, PyObject b) {
    return a.iFloorDiv(b);
  }

  @Method(value = "imod(a, b, /)", doc = "Same as a %= b.")
  static PyObject iMod(PyObject a, PyObject b) {
    return a.iMod(b);
  }

  @Method(value = "ipow(a, b, /)", doc = "Same as a **= b.")
  static PyObject iPow(PyObject a, PyObject b) {
    return a.iPow(b);
  }

  @Method(value = "ilshift(a, b, /)", doc = "Same as a <<= b.")
  static PyObject iLShift(PyObject a, PyObject b) {
    return a.iLShift(b);
  }

  @Method(value = "irshift(a, b, /)", doc = "Same as a >>= b.")
  static PyObject iRShift(PyObject a, PyObject b) {
    return a.iRShift(b);
  }

  @Method(value = "iand(a, b, /)", doc = "Same as a &= b.")
  static PyObject iAnd(PyObject a, PyObject b) {
    return a.iAnd(b);
  }

  @Method(value = "ior(a, b, /)", doc = "Same as a |= b.")
  static PyObject iOr(PyObject a, PyObject b) {
    return a.iOr(b);
  }

  @Method(value = "ixor(a, b, /)", doc = "Same as a ^= b.")
  static PyObject iXor(PyObject a, PyObject b) {
    return a.iXor(b);
  }
}
