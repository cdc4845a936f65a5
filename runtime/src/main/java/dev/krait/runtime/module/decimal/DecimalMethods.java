package dev.krait.runtime.module.decimal;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Questions about numbers, copies and rounding as methods of {@code Decimal}. */
@Exposed("decimal.Decimal")
final class DecimalMethods {
  private DecimalMethods() {}

  @Method(value = "is_canonical(self, /)", doc = "Return whether it is canonical, as all are.")
  static boolean isCanonical(PyDecimal self) {
    return true;
  }

  @Method(value = "is_finite(self, /)", doc = "Return whether the number is finite.")
  static boolean isFinite(PyDecimal self) {
    return self.isFinite();
  }

  @Method(value = "is_infinite(self, /)", doc = "Return whether the number is infinite.")
  static boolean isInfinite(PyDecimal self) {
    return self.isInfinite();
  }

  @Method(value = "is_nan(self, /)", doc = "Return whether it is a NaN.")
  static boolean isNan(PyDecimal self) {
    return self.isNan();
  }

  @Method(value = "is_qnan(self, /)", doc = "Return whether it is a quiet NaN.")
  static boolean isQnan(PyDecimal self) {
    return self.kind == PyDecimal.QUIET;
  }

  @Method(value = "is_snan(self, /)", doc = "Return whether it is a signaling NaN.")
  static boolean isSnan(PyDecimal self) {
    return self.isSignaling();
  }

  @Method(value = "is_signed(self, /)", doc = "Return whether the sign is a minus.")
  static boolean isSigned(PyDecimal self) {
    return self.negative;
  }

  @Method(value = "is_zero(self, /)", doc = "Return whether the number is 0.")
  static boolean isZero(PyDecimal self) {
    return self.isZero();
  }

  @Method(value = "is_normal(self, /, context=None)", doc = "Return whether it is normal.")
  static boolean isNormal(PyDecimal self, PyObject context) {
    return Unary.isNormal(self, ContextArgument.of(context));
  }

  @Method(value = "is_subnormal(self, /, context=None)", doc = "Return whether it is subnormal.")
  static boolean isSubnormal(PyDecimal self, PyObject context) {
    return Unary.isSubnormal(self, ContextArgument.of(context));
  }

  @Method(value = "number_class(self, /, context=None)", doc = "Return the kind of number.")
  static String numberClass(PyDecimal self, PyObject context) {
    return Unary.numberClass(self, ContextArgument.of(context));
  }

  @Method(value = "adjusted(self, /)", doc = "Return the exponent of the first digit.")
  static long adjusted(PyDecimal self) {
    return self.isFinite() && self.small != 0 ? self.adjusted() : self.isFinite() ? self.exp : 0;
  }

  @Method(value = "canonical(self, /)", doc = "Return the number itself.")
  static PyObject canonical(PyDecimal self) {
    return self;
  }

  @Method(value = "conjugate(self, /)", doc = "Return the number itself.")
  static PyObject conjugate(PyDecimal self) {
    return self;
  }

  @Method(value = "radix(self, /)", doc = "Return 10.")
  static PyObject radix(PyDecimal self) {
    return new PyDecimal(false, 10, 0);
  }

  @Method(value = "copy_abs(self, /)", doc = "Return the number without its sign.")
  static PyObject copyAbs(PyDecimal self) {
    return self.withSign(false);
  }

  @Method(value = "copy_negate(self, /)", doc = "Return the number with the other sign.")
  static PyObject copyNegate(PyDecimal self) {
    return self.withSign(!self.negative);
  }

  @Method(value = "copy_sign(self, /, other, context=None)", doc = "Return it with another sign.")
  static PyObject copySign(PyDecimal self, PyObject other, PyObject context) {
    ContextArgument.of(context);
    return self.withSign(Conversion.operand(other).negative);
  }

  @Method(
      value = "same_quantum(self, /, other, context=None)",
      doc = "Return whether both exponents are equal.")
  static boolean sameQuantum(PyDecimal self, PyObject other, PyObject context) {
    ContextArgument.of(context);
    return Quantum.same(self, Conversion.operand(other));
  }

  @Method(value = "compare_total(self, /, other, context=None)", doc = "Compare by representation.")
  static PyObject compareTotal(PyDecimal self, PyObject other, PyObject context) {
    ContextArgument.of(context);
    return Order.compareTotal(self, Conversion.operand(other));
  }

  @Method(
      value = "compare_total_mag(self, /, other, context=None)",
      doc = "Compare by representation without signs.")
  static PyObject compareTotalMag(PyDecimal self, PyObject other, PyObject context) {
    ContextArgument.of(context);
    return Order.compareTotalSize(self, Conversion.operand(other));
  }

  @Method(
      value = "quantize(self, /, exp, rounding=None, context=None)",
      doc = "Return the number with the exponent of another.")
  static PyObject quantize(PyDecimal self, PyObject exp, PyObject rounding, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    Rounding mode = ContextArgument.rounding(rounding, used);
    return used.done(Quantum.quantize(self, Conversion.operand(exp), mode, used));
  }

  @Method(
      value = "fma(self, /, other, third, context=None)",
      doc = "Return the product with a number plus a third, rounded once.")
  static PyObject fma(PyDecimal self, PyObject other, PyObject third, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    PyDecimal b = Conversion.operand(other);
    return used.done(Products.multiplyAdd(self, b, Conversion.operand(third), used));
  }

  @Getter("real")
  static PyObject real(PyDecimal self) {
    return self;
  }

  @Getter("imag")
  static PyObject imaginary(PyDecimal self) {
    return PyDecimal.ZERO;
  }

  @Method(value = "__round__(self, n=None, /)")
  static PyObject round(PyDecimal self, PyObject digits) {
    if (digits == null) {
      return ToNumbers.integer(self, Rounding.HALF_EVEN);
    }
    DecimalContext context = DecimalContext.current();
    PyDecimal unit = new PyDecimal(false, 1, -ContextArgument.places(digits));
    return context.done(Quantum.quantize(self, unit, context.rounding, context));
  }

  @Method(
      value = "to_integral(self, /, rounding=None, context=None)",
      doc = "Return the number rounded to an integer.")
  static PyObject toIntegral(PyDecimal self, PyObject rounding, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    Rounding mode = ContextArgument.rounding(rounding, used);
    return used.done(Quantum.toIntegral(self, mode, false, used));
  }

  @Method(
      value = "to_integral_value(self, /, rounding=None, context=None)",
      doc = "Return the number rounded to an integer.")
  static PyObject toIntegralValue(PyDecimal self, PyObject rounding, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    Rounding mode = ContextArgument.rounding(rounding, used);
    return used.done(Quantum.toIntegral(self, mode, false, used));
  }

  @Method(
      value = "to_integral_exact(self, /, rounding=None, context=None)",
      doc = "Return the number rounded to an integer.")
  static PyObject toIntegralExact(PyDecimal self, PyObject rounding, PyObject context) {
    DecimalContext used = ContextArgument.of(context);
    Rounding mode = ContextArgument.rounding(rounding, used);
    return used.done(Quantum.toIntegral(self, mode, true, used));
  }
}
