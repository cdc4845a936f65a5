package dev.krait.runtime.module.operator;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBigInt;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The arithmetic and bitwise functions of {@code _operator}. */
@Exposed(value = "_operator", module = true)
final class ArithmeticFunctions {
  private ArithmeticFunctions() {}

  @Method(value = "add(a, b, /)", doc = "Same as a + b.")
  static PyObject add(PyObject a, PyObject b) {
    return a.add(b);
  }

  @Method(value = "sub(a, b, /)", doc = "Same as a - b.")
  static PyObject sub(PyObject a, PyObject b) {
    return a.sub(b);
  }

  @Method(value = "mul(a, b, /)", doc = "Same as a * b.")
  static PyObject mul(PyObject a, PyObject b) {
    return a.mul(b);
  }

  @Method(value = "matmul(a, b, /)", doc = "Same as a @ b.")
  static PyObject matMul(PyObject a, PyObject b) {
    return a.matMul(b);
  }

  @Method(value = "truediv(a, b, /)", doc = "Same as a / b.")
  static PyObject trueDiv(PyObject a, PyObject b) {
    return a.trueDiv(b);
  }

  @Method(value = "floordiv(a, b, /)", doc = "Same as a // b.")
  static PyObject floorDiv(PyObject a, PyObject b) {
    return a.floorDiv(b);
  }

  @Method(value = "mod(a, b, /)", doc = "Same as a % b.")
  static PyObject mod(PyObject a, PyObject b) {
    return a.mod(b);
  }

  @Method(value = "pow(a, b, /)", doc = "Same as a ** b.")
  static PyObject pow(PyObject a, PyObject b) {
    return a.pow(b);
  }

  @Method(value = "lshift(a, b, /)", doc = "Same as a << b.")
  static PyObject lShift(PyObject a, PyObject b) {
    return a.lShift(b);
  }

  @Method(value = "rshift(a, b, /)", doc = "Same as a >> b.")
  static PyObject rShift(PyObject a, PyObject b) {
    return a.rShift(b);
  }

  @Method(value = "and_(a, b, /)", doc = "Same as a & b.")
  static PyObject and(PyObject a, PyObject b) {
    return a.and(b);
  }

  @Method(value = "or_(a, b, /)", doc = "Same as a | b.")
  static PyObject or(PyObject a, PyObject b) {
    return a.or(b);
  }

  @Method(value = "xor(a, b, /)", doc = "Same as a ^ b.")
  static PyObject xor(PyObject a, PyObject b) {
    return a.xor(b);
  }

  @Method(value = "neg(a, /)", doc = "Same as -a.")
  static PyObject neg(PyObject a) {
    return a.neg();
  }

  @Method(value = "pos(a, /)", doc = "Same as +a.")
  static PyObject pos(PyObject a) {
    return a.pos();
  }

  @Method(value = "inv(a, /)", doc = "Same as ~a.")
  static PyObject inv(PyObject a) {
    return a.invert();
  }

  @Method(value = "invert(a, /)", doc = "Same as ~a.")
  static PyObject invert(PyObject a) {
    return a.invert();
  }

  @Method(value = "abs(a, /)", doc = "Same as abs(a).")
  static PyObject abs(PyObject a) {
    return Builtins.get("abs").call1(a);
  }

  @Method(value = "index(a, /)", doc = "Same as a.__index__()")
  static PyObject index(PyObject a) {
    IntLayout number = Index.of(a);
    return number instanceof PyInt || number instanceof PyBigInt
        ? number
        : PyInt.of(number.bigValue());
  }
}
