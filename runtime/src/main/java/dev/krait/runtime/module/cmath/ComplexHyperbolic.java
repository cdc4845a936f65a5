package dev.krait.runtime.module.cmath;

import dev.krait.runtime.module.math.Elementary;
import dev.krait.runtime.module.math.MathErrors;
import dev.krait.runtime.number.PyComplex;

/** {@code sinh}, {@code cosh} and {@code tanh} of complex numbers. */
final class ComplexHyperbolic {
  private ComplexHyperbolic() {}

  private static boolean isFinite(PyComplex z) {
    return Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
  }

  static PyComplex cosh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      return coshOfNonFinite(x, y);
    }
    return atAngle(x, y, false);
  }

  /**
   * {@code cosh} or {@code sinh} of finite numbers, by a number that is smaller by one where that
   * of the real part alone is beyond the range.
   */
  private static PyComplex atAngle(double x, double y, boolean isSine) {
    boolean large = Math.abs(x) > ComplexExponential.LOG_LARGE;
    double size = large ? x - Math.copySign(1, x) : x;
    double factor = large ? Math.E : 1;
    double cosh = Elementary.cosh(size);
    double sinh = Math.sinh(size);
    return ComplexExponential.checked(
        Math.cos(y) * (isSine ? sinh : cosh) * factor,
        Math.sin(y) * (isSine ? cosh : sinh) * factor);
  }

  private static PyComplex coshOfNonFinite(double x, double y) {
    checkAngle(x, y);
    if (Double.isInfinite(x)) {
      if (y == 0) {
        return PyComplex.of(Math.abs(x), Math.copySign(1, x) * y);
      }
      return Double.isFinite(y)
          ? PyComplex.of(Math.abs(x) * Math.cos(y), x * Math.sin(y))
          : PyComplex.of(Math.abs(x), Double.NaN);
    }
    boolean zero = x == 0 || y == 0;
    return PyComplex.of(Double.NaN, zero ? 0 : Double.NaN);
  }

  static PyComplex sinh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      return sinhOfNonFinite(x, y);
    }
    return atAngle(x, y, true);
  }

  private static PyComplex sinhOfNonFinite(double x, double y) {
    checkAngle(x, y);
    if (Double.isInfinite(x)) {
      if (y == 0) {
        return PyComplex.of(x, y);
      }
      return Double.isFinite(y)
          ? PyComplex.of(x * Math.cos(y), Math.abs(x) * Math.sin(y))
          : PyComplex.of(Double.POSITIVE_INFINITY, Double.NaN);
    }
    return PyComplex.of(x == 0 ? 0 : Double.NaN, y == 0 ? y : Double.NaN);
  }

  /** An infinite angle is an error but where the size is not a number. */
  private static void checkAngle(double x, double y) {
    if (Double.isInfinite(y) && !Double.isNaN(x)) {
      throw MathErrors.domain();
    }
  }

  static PyComplex tanh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      return tanhOfNonFinite(x, y);
    }
    if (Math.abs(x) > ComplexExponential.LOG_LARGE) {
      return PyComplex.of(
          Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
    }
    double tanh = Math.tanh(x);
    double tan = Math.tan(y);
    double secant = 1 / Elementary.cosh(x);
    double product = tanh * tan;
    double denominator = 1 + product * product;
    return PyComplex.of(tanh * (1 + tan * tan) / denominator, tan / denominator * secant * secant);
  }

  private static PyComplex tanhOfNonFinite(double x, double y) {
    if (Double.isInfinite(x)) {
      double imaginary = 0;
      if (y == 0) {
        imaginary = y;
      } else if (Double.isFinite(y)) {
        imaginary = Math.copySign(0, 2 * Math.sin(y) * Math.cos(y));
      }
      return PyComplex.of(Math.copySign(1, x), imaginary);
    }
    if (Double.isInfinite(y) && Double.isFinite(x)) {
      throw MathErrors.domain();
    }
    return PyComplex.of(x == 0 ? x : Double.NaN, y == 0 ? y : Double.NaN);
  }
}
