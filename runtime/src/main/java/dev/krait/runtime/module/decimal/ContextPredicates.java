package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Questions about numbers, and copies, as methods of {@code Context}. */
@Exposed("decimal.Context")
final class ContextPredicates {
  private ContextPredicates() {}

  @Method(value = "is_canonical(self, x, /)", doc = "Return whether it is canonical, as all are.")
  static boolean isCanonical(DecimalContext self, PyObject x) {
    check(x);
    return true;
  }

  @Method(value = "is_finite(self, x, /)", doc = "Return whether the number is finite.")
  static boolean isFinite(DecimalContext self, PyObject x) {
    return Conversion.operand(x).isFinite();
  }

  @Method(value = "is_infinite(self, x, /)", doc = "Return whether the number is infinite.")
  static boolean isInfinite(DecimalContext self, PyObject x) {
    return Conversion.operand(x).isInfinite();
  }

  @Method(value = "is_nan(self, x, /)", doc = "Return whether it is a NaN.")
  static boolean isNan(DecimalContext self, PyObject x) {
    return Conversion.operand(x).isNan();
  }

  @Method(value = "is_qnan(self, x, /)", doc = "Return whether it is a quiet NaN.")
  static boolean isQnan(DecimalContext self, PyObject x) {
    return Conversion.operand(x).kind == PyDecimal.QUIET;
  }

  @Method(value = "is_snan(self, x, /)", doc = "Return whether it is a signaling NaN.")
  static boolean isSnan(DecimalContext self, PyObject x) {
    return Conversion.operand(x).isSignaling();
  }

  @Method(value = "is_signed(self, x, /)", doc = "Return whether the sign is a minus.")
  static boolean isSigned(DecimalContext self, PyObject x) {
    return Conversion.operand(x).negative;
  }

  @Method(value = "is_zero(self, x, /)", doc = "Return whether the number is 0.")
  static boolean isZero(DecimalContext self, PyObject x) {
    return Conversion.operand(x).isZero();
  }

  private static void check(PyObject x) {
    if (!(x instanceof PyDecimal)) {
      throw Errors.typeError("argument must be a Decimal");
    }
  }

  @Method(value = "is_normal(self, x, /)", doc = "Return whether it is neither 0 nor subnormal.")
  static boolean isNormal(DecimalContext self, PyObject x) {
    return Unary.isNormal(Conversion.operand(x), self);
  }

  @Method(value = "is_subnormal(self, x, /)", doc = "Return whether the number is subnormal.")
  static boolean isSubnormal(DecimalContext self, PyObject x) {
    return Unary.isSubnormal(Conversion.operand(x), self);
  }

  @Method(value = "number_class(self, x, /)", doc = "Return the name of the kind of number.")
  static String numberClass(DecimalContext self, PyObject x) {
    return Unary.numberClass(Conversion.operand(x), self);
  }

  @Method(value = "canonical(self, x, /)", doc = "Return the number itself.")
  static PyObject canonical(DecimalContext self, PyObject x) {
    check(x);
    return x;
  }

  @Method(value = "copy_abs(self, x, /)", doc = "Return the number without its sign.")
  static PyObject copyAbs(DecimalContext self, PyObject x) {
    return Conversion.operand(x).withSign(false);
  }

  @Method(value = "copy_decimal(self, x, /)", doc = "Return the number itself.")
  static PyObject copyDecimal(DecimalContext self, PyObject x) {
    return Conversion.operand(x);
  }

  @Method(value = "copy_negate(self, x, /)", doc = "Return the number with the other sign.")
  static PyObject copyNegate(DecimalContext self, PyObject x) {
    PyDecimal a = Conversion.operand(x);
    return a.withSign(!a.negative);
  }

  @Method(value = "copy_sign(self, x, y, /)", doc = "Return a number with the sign of another.")
  static PyObject copySign(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return a.withSign(Conversion.operand(y).negative);
  }

  @Method(value = "same_quantum(self, x, y, /)", doc = "Return whether exponents are equal.")
  static boolean sameQuantum(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return Quantum.same(a, Conversion.operand(y));
  }

  @Method(value = "compare_total(self, x, y, /)", doc = "Compare representations.")
  static PyObject compareTotal(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return Order.compareTotal(a, Conversion.operand(y));
  }

  @Method(value = "compare_total_mag(self, x, y, /)", doc = "Compare without signs.")
  static PyObject compareTotalMag(DecimalContext self, PyObject x, PyObject y) {
    PyDecimal a = Conversion.operand(x);
    return Order.compareTotalSize(a, Conversion.operand(y));
  }

  @Method(value = "radix(self, /)", doc = "Return 10.")
  static PyObject radix(DecimalContext self) {
    return new PyDecimal(false, 10, 0);
  }

  @Method(value = "to_sci_string(self, x, /)", doc = "Return the text in scientific notation.")
  static String toSciString(DecimalContext self, PyObject x) {
    return DecimalText.of(Conversion.operand(x), self.capitals == 1, false);
  }

  @Method(value = "to_eng_string(self, x, /)", doc = "Return the text in engineering notation.")
  static String toEngString(DecimalContext self, PyObject x) {
    return DecimalText.of(Conversion.operand(x), self.capitals == 1, true);
  }

  @Method(value = "to_integral(self, x, /)", doc = "Return the number rounded to an integer.")
  static PyObject toIntegral(DecimalContext self, PyObject x) {
    return self.done(Quantum.toIntegral(Conversion.operand(x), self.rounding, false, self));
  }

  @Method(value = "to_integral_value(self, x, /)", doc = "Return the number rounded to an integer.")
  static PyObject toIntegralValue(DecimalContext self, PyObject x) {
    return self.done(Quantum.toIntegral(Conversion.operand(x), self.rounding, false, self));
  }

  @Method(value = "to_integral_exact(self, x, /)", doc = "Return the number rounded to an integer.")
  static PyObject toIntegralExact(DecimalContext self, PyObject x) {
    return self.done(Quantum.toIntegral(Conversion.operand(x), self.rounding, true, self));
  }
}
