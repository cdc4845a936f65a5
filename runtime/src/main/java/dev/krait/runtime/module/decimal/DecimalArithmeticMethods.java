package dev.krait.runtime.module.decimal;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The arithmetic of {@code Decimal} as methods, with a context of choice. */
@Exposed("decimal.Decimal")
final class DecimalArithmeticMethods {
  private DecimalArithmeticMethods() {}

  @Method(value = "exp(self, /, context=None)", doc = "Return e to the power of the number.")
  static PyObject exp(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Transcendental.exp(self, used));
  }

  @Method(value = "ln(self, /, context=None)", doc = "Return the natural logarithm.")
  static PyObject ln(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Transcendental.ln(self, used));
  }

  @Method(value = "log10(self, /, context=None)", doc = "Return the logarithm to base ten.")
  static PyObject log10(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Transcendental.log10(self, used));
  }

  @Method(
      value = "next_minus(self, /, context=None)",
      doc = "Return the next smaller number of the context.")
  static PyObject nextMinus(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Neighbours.next(self, false, used));
  }

  @Method(
      value = "next_plus(self, /, context=None)",
      doc = "Return the next greater number of the context.")
  static PyObject nextPlus(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Neighbours.next(self, true, used));
  }

  @Method(
      value = "normalize(self, /, context=None)",
      doc = "Return the number without zeros at its end.")
  static PyObject normalize(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Quantum.reduce(self, used));
  }

  @Method(value = "sqrt(self, /, context=None)", doc = "Return the square root.")
  static PyObject sqrt(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Transcendental.sqrt(self, used));
  }

  @Method(value = "logb(self, /, context=None)", doc = "Return the exponent of the first digit.")
  static PyObject logb(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Quantum.logb(self, used));
  }

  @Method(
      value = "logical_invert(self, /, context=None)",
      doc = "Return the number with its digits inverted.")
  static PyObject logicalInvert(PyDecimal self, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Logical.invert(self, used));
  }

  @Method(value = "compare(self, /, other, context=None)", doc = "Compare by value.")
  static PyObject compare(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.compare(self, Conversion.operand(other), false, used));
  }

  @Method(
      value = "compare_signal(self, /, other, context=None)",
      doc = "Compare by value; every NaN signals.")
  static PyObject compareSignal(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.compare(self, Conversion.operand(other), true, used));
  }

  @Method(value = "max(self, /, other, context=None)", doc = "Return the greater number.")
  static PyObject max(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.extreme(self, Conversion.operand(other), true, false, used));
  }

  @Method(
      value = "max_mag(self, /, other, context=None)",
      doc = "Return the number of greater size.")
  static PyObject maxMag(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.extreme(self, Conversion.operand(other), true, true, used));
  }

  @Method(value = "min(self, /, other, context=None)", doc = "Return the lesser number.")
  static PyObject min(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.extreme(self, Conversion.operand(other), false, false, used));
  }

  @Method(
      value = "min_mag(self, /, other, context=None)",
      doc = "Return the number of lesser size.")
  static PyObject minMag(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Order.extreme(self, Conversion.operand(other), false, true, used));
  }

  @Method(
      value = "next_toward(self, /, other, context=None)",
      doc = "Return the next number in the direction of another.")
  static PyObject nextToward(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Neighbours.toward(self, Conversion.operand(other), used));
  }

  @Method(
      value = "remainder_near(self, /, other, context=None)",
      doc = "Return what remains of the nearest integer quotient.")
  static PyObject remainderNear(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Remainders.near(self, Conversion.operand(other), used));
  }

  @Method(value = "logical_and(self, /, other, context=None)", doc = "Return the digit-wise and.")
  static PyObject logicalAnd(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Logical.and(self, Conversion.operand(other), used));
  }

  @Method(value = "logical_or(self, /, other, context=None)", doc = "Return the digit-wise or.")
  static PyObject logicalOr(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Logical.or(self, Conversion.operand(other), used));
  }

  @Method(
      value = "logical_xor(self, /, other, context=None)",
      doc = "Return the digit-wise exclusive or.")
  static PyObject logicalXor(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Logical.xor(self, Conversion.operand(other), used));
  }

  @Method(
      value = "rotate(self, /, other, context=None)",
      doc = "Return the number with its digits turned.")
  static PyObject rotate(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Quantum.shift(self, Conversion.operand(other), true, used));
  }

  @Method(
      value = "shift(self, /, other, context=None)",
      doc = "Return the number with its digits moved.")
  static PyObject shift(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Quantum.shift(self, Conversion.operand(other), false, used));
  }

  @Method(
      value = "scaleb(self, /, other, context=None)",
      doc = "Return the number times a power of ten.")
  static PyObject scaleb(PyDecimal self, PyObject other, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    return used.done(Quantum.scale(self, Conversion.operand(other), used));
  }
}
