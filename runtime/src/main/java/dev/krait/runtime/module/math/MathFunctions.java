package dev.krait.runtime.module.math;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.DoubleExponential;
import dev.krait.runtime.number.DoublePower;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyObject;

/** Roots, exponentials, angles and hyperbolic functions of {@code math}. */
@Exposed(value = "math", module = true)
final class MathFunctions {
  private MathFunctions() {}

  private static double real(PyObject value) {
    return value instanceof PyFloat number ? number.doubleValue() : FloatConversion.real(value);
  }

  private static PyObject of(double value) {
    return PyFloat.of(value);
  }

  @Method("sqrt(x, /)")
  static PyObject sqrt(PyObject value) {
    double x = real(value);
    if (x < 0) {
      throw MathErrors.domain("a nonnegative input", x);
    }
    return of(Math.sqrt(x));
  }

  @Method("cbrt(x, /)")
  static PyObject cbrt(PyObject value) {
    return of(Elementary.cbrt(real(value)));
  }

  @Method("exp(x, /)")
  static PyObject exp(PyObject value) {
    double x = real(value);
    return MathErrors.inRange(DoubleExponential.of(x), x);
  }

  @Method("exp2(x, /)")
  static PyObject exp2(PyObject value) {
    double x = real(value);
    return MathErrors.inRange(DoublePower.pow(2, x), x);
  }

  @Method("expm1(x, /)")
  static PyObject expm1(PyObject value) {
    double x = real(value);
    return MathErrors.inRange(Math.expm1(x), x);
  }

  // ---- angles ----

  private static double finite(PyObject value) {
    double x = real(value);
    if (Double.isInfinite(x)) {
      throw MathErrors.domain("a finite input", x);
    }
    return x;
  }

  private static double cosine(PyObject value) {
    double x = real(value);
    if (x < -1 || x > 1) {
      throw MathErrors.domain("a number in range from -1 up to 1", x);
    }
    return x;
  }

  @Method("sin(x, /)")
  static PyObject sin(PyObject value) {
    return of(Math.sin(finite(value)));
  }

  @Method("cos(x, /)")
  static PyObject cos(PyObject value) {
    return of(Math.cos(finite(value)));
  }

  @Method("tan(x, /)")
  static PyObject tan(PyObject value) {
    return of(Math.tan(finite(value)));
  }

  @Method("asin(x, /)")
  static PyObject asin(PyObject value) {
    double x = cosine(value);
    return of(Double.isNaN(x) ? x : Precise.asin(x));
  }

  @Method("acos(x, /)")
  static PyObject acos(PyObject value) {
    double x = cosine(value);
    return of(Double.isNaN(x) ? x : Precise.acos(x));
  }

  @Method("atan(x, /)")
  static PyObject atan(PyObject value) {
    return of(Precise.atan(real(value)));
  }

  @Method("atan2(y, x, /)")
  static PyObject atan2(PyObject y, PyObject x) {
    return of(Precise.atan2(real(y), real(x)));
  }

  @Method("degrees(x, /)")
  static PyObject degrees(PyObject value) {
    return of(real(value) * (180.0 / Math.PI));
  }

  @Method("radians(x, /)")
  static PyObject radians(PyObject value) {
    return of(real(value) * (Math.PI / 180.0));
  }

  // ---- hyperbolic functions ----

  @Method("sinh(x, /)")
  static PyObject sinh(PyObject value) {
    double x = real(value);
    return MathErrors.inRange(Math.sinh(x), x);
  }

  @Method("cosh(x, /)")
  static PyObject cosh(PyObject value) {
    double x = real(value);
    return MathErrors.inRange(Elementary.cosh(x), x);
  }

  @Method("tanh(x, /)")
  static PyObject tanh(PyObject value) {
    return of(Math.tanh(real(value)));
  }

  @Method("asinh(x, /)")
  static PyObject asinh(PyObject value) {
    return of(Elementary.asinh(real(value)));
  }

  @Method("acosh(x, /)")
  static PyObject acosh(PyObject value) {
    double x = real(value);
    if (x < 1) {
      throw MathErrors.domain("argument value not less than 1", x);
    }
    return of(Elementary.acosh(x));
  }

  @Method("atanh(x, /)")
  static PyObject atanh(PyObject value) {
    double x = real(value);
    if (x <= -1 || x >= 1) {
      throw MathErrors.domain("a number between -1 and 1", x);
    }
    return of(Elementary.atanh(x));
  }

  // ---- special functions ----

  @Method("erf(x, /)")
  static PyObject erf(PyObject value) {
    return of(ErrorFunction.erf(real(value)));
  }

  @Method("erfc(x, /)")
  static PyObject erfc(PyObject value) {
    return of(ErrorFunction.erfc(real(value)));
  }

  @Method("gamma(x, /)")
  static PyObject gamma(PyObject value) {
    return of(GammaFunction.gamma(real(value)));
  }

  @Method("lgamma(x, /)")
  static PyObject lgamma(PyObject value) {
    return of(GammaFunction.logGamma(real(value)));
  }
}
