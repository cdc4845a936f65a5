package dev.krait.runtime.module.decimal;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Operations as methods of {@code Context}. */
@Exposed("decimal.Context")
final class ContextFunctions {
  private ContextFunctions() {}

  @Method(value = "exp(self, x, /)", doc = "Return e to the power of the number.")
  static PyObject exp(DecimalContext self, PyObject x) {
    return self.done(Transcendental.exp(Conversion.operand(x), self));
  }

  @Method(value = "ln(self, x, /)", doc = "Return the natural logarithm.")
  static PyObject ln(DecimalContext self, PyObject x) {
    return self.done(Transcendental.ln(Conversion.operand(x), self));
  }

  @Method(value = "log10(self, x, /)", doc = "Return the logarithm to base ten.")
  static PyObject log10(DecimalContext self, PyObject x) {
    return self.done(Transcendental.log10(Conversion.operand(x), self));
  }

  @Method(value = "next_minus(self, x, /)", doc = "Return the next smaller number of the context.")
  static PyObject nextMinus(DecimalContext self, PyObject x) {
    return self.done(Neighbours.next(Conversion.operand(x), false, self));
  }

  @Method(value = "next_plus(self, x, /)", doc = "Return the next greater number of the context.")
  static PyObject nextPlus(DecimalContext self, PyObject x) {
    return self.done(Neighbours.next(Conversion.operand(x), true, self));
  }

  @Method(value = "normalize(self, x, /)", doc = "Return the number without zeros at its end.")
  static PyObject normalize(DecimalContext self, PyObject x) {
    return self.done(Quantum.reduce(Conversion.operand(x), self));
  }

  @Method(value = "sqrt(self, x, /)", doc = "Return the square root.")
  static PyObject sqrt(DecimalContext self, PyObject x) {
    return self.done(Transcendental.sqrt(Conversion.operand(x), self));
  }

  @Method(value = "logb(self, x, /)", doc = "Return the exponent of the first digit.")
  static PyObject logb(DecimalContext self, PyObject x) {
    return self.done(Quantum.logb(Conversion.operand(x), self));
  }

  @Method(value = "logical_invert(self, x, /)", doc = "Return the number with its digits inverted.")
  static PyObject logicalInvert(DecimalContext self, PyObject x) {
    return self.done(Logical.invert(Conversion.operand(x), self));
  }

  @Method(value = "plus(self, x, /)", doc = "Return the number rounded.")
  static PyObject plus(DecimalContext self, PyObject x) {
    return self.done(Unary.plus(Conversion.operand(x), self));
  }

  @Method(value = "minus(self, x, /)", doc = "Return the number negated.")
  static PyObject minus(DecimalContext self, PyObject x) {
    return self.done(Unary.minus(Conversion.operand(x), self));
  }

  @Method(value = "abs(self, x, /)", doc = "Return the size of the number.")
  static PyObject abs(DecimalContext self, PyObject x) {
    return self.done(Unary.abs(Conversion.operand(x), self));
  }

  @Method(value = "add(self, x, y, /)", doc = "Return the sum.")
  static PyObject add(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Sums.add(a, Conversion.operand(y), self));
  }

  @Method(value = "subtract(self, x, y, /)", doc = "Return the difference.")
  static PyObject subtract(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Sums.subtract(a, Conversion.operand(y), self));
  }

  @Method(value = "multiply(self, x, y, /)", doc = "Return the product.")
  static PyObject multiply(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Products.multiply(a, Conversion.operand(y), self));
  }

  @Method(value = "divide(self, x, y, /)", doc = "Return the quotient.")
  static PyObject divide(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Quotients.divide(a, Conversion.operand(y), self));
  }

  @Method(value = "divide_int(self, x, y, /)", doc = "Return the integer part of the quotient.")
  static PyObject divideInt(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Remainders.divideInt(a, Conversion.operand(y), self));
  }

  @Method(value = "remainder(self, x, y, /)", doc = "Return what remains of the integer quotient.")
  static PyObject remainder(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Remainders.remainder(a, Conversion.operand(y), self));
  }

  @Method(
      value = "quantize(self, x, y, /)",
      doc = "Return the first number with the exponent of the second.")
  static PyObject quantize(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Quantum.quantize(a, Conversion.operand(y), self.rounding, self));
  }

  @Method(value = "compare(self, x, y, /)", doc = "Compare by value.")
  static PyObject compare(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.compare(a, Conversion.operand(y), false, self));
  }

  @Method(value = "compare_signal(self, x, y, /)", doc = "Compare by value; every NaN signals.")
  static PyObject compareSignal(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.compare(a, Conversion.operand(y), true, self));
  }

  @Method(value = "max(self, x, y, /)", doc = "Return the greater number.")
  static PyObject max(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.extreme(a, Conversion.operand(y), true, false, self));
  }

  @Method(value = "max_mag(self, x, y, /)", doc = "Return the number of greater size.")
  static PyObject maxMag(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.extreme(a, Conversion.operand(y), true, true, self));
  }

  @Method(value = "min(self, x, y, /)", doc = "Return the lesser number.")
  static PyObject min(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.extreme(a, Conversion.operand(y), false, false, self));
  }

  @Method(value = "min_mag(self, x, y, /)", doc = "Return the number of lesser size.")
  static PyObject minMag(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Order.extreme(a, Conversion.operand(y), false, true, self));
  }

  @Method(
      value = "next_toward(self, x, y, /)",
      doc = "Return the next number in the direction of another.")
  static PyObject nextToward(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Neighbours.toward(a, Conversion.operand(y), self));
  }

  @Method(
      value = "remainder_near(self, x, y, /)",
      doc = "Return what remains of the nearest integer quotient.")
  static PyObject remainderNear(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Remainders.near(a, Conversion.operand(y), self));
  }

  @Method(value = "logical_and(self, x, y, /)", doc = "Return the digit-wise and.")
  static PyObject logicalAnd(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Logical.and(a, Conversion.operand(y), self));
  }

  @Method(value = "logical_or(self, x, y, /)", doc = "Return the digit-wise or.")
  static PyObject logicalOr(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Logical.or(a, Conversion.operand(y), self));
  }

  @Method(value = "logical_xor(self, x, y, /)", doc = "Return the digit-wise exclusive or.")
  static PyObject logicalXor(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Logical.xor(a, Conversion.operand(y), self));
  }

  @Method(value = "rotate(self, x, y, /)", doc = "Return the number with its digits turned.")
  static PyObject rotate(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Quantum.shift(a, Conversion.operand(y), true, self));
  }

  @Method(value = "shift(self, x, y, /)", doc = "Return the number with its digits moved.")
  static PyObject shift(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Quantum.shift(a, Conversion.operand(y), false, self));
  }

  @Method(value = "scaleb(self, x, y, /)", doc = "Return the number times a power of ten.")
  static PyObject scaleb(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return self.done(Quantum.scale(a, Conversion.operand(y), self));
  }
}
