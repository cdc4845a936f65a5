package dev.krait.runtime.module.cmath;

import dev.krait.runtime.module.math.Elementary;
import dev.krait.runtime.module.math.MathErrors;
import dev.krait.runtime.module.math.Precise;
import dev.krait.runtime.number.Hypotenuse;
import dev.krait.runtime.number.PyComplex;

/** Inverse functions of complex numbers, by the formulas of W. Kahan's "Branch cuts". */
final class ComplexInverse {
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double ROOT_OF_LARGE = Math.sqrt(LARGE);
  private static final double LN2 = Math.log(2);
  private static final double ROOT_OF_LEAST = Math.sqrt(Double.MIN_NORMAL);

  private ComplexInverse() {}

  private static boolean isFinite(double x, double y) {
    return Double.isFinite(x) && Double.isFinite(y);
  }

  private static boolean isLarge(double x, double y) {
    return Math.abs(x) > LARGE || Math.abs(y) > LARGE;
  }

  /** The logarithm of twice the size. */
  private static double largeLogarithm(double x, double y) {
    return Math.log(Hypotenuse.of(x / 2, y / 2)) + 2 * LN2;
  }

  private static PyComplex root(double x, double y) {
    return ComplexRoot.of(PyComplex.of(x, y));
  }

  static PyComplex acos(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(x, y)) {
      boolean infinite = Double.isInfinite(x) || Double.isInfinite(y);
      double imaginary = infinite ? Double.POSITIVE_INFINITY : Double.NaN;
      double real = x == 0 && !infinite ? Math.PI / 2 : Precise.atan2(Math.abs(y), x);
      // the sign of a part that is not a number is not told
      return PyComplex.of(real, Double.isNaN(y) ? imaginary : -Math.copySign(imaginary, y));
    }
    if (isLarge(x, y)) {
      return PyComplex.of(Precise.atan2(Math.abs(y), x), -Math.copySign(largeLogarithm(x, y), y));
    }
    PyComplex less = root(1 - x, -y);
    PyComplex more = root(1 + x, y);
    return PyComplex.of(
        2 * Precise.atan2(less.real(), more.real()),
        Elementary.asinh(more.real() * less.imaginary() - more.imaginary() * less.real()));
  }

  static PyComplex acosh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(x, y)) {
      boolean infinite = Double.isInfinite(x) || Double.isInfinite(y);
      return PyComplex.of(
          infinite ? Double.POSITIVE_INFINITY : Double.NaN,
          x == 0 && !infinite ? Math.PI / 2 : Precise.atan2(y, x));
    }
    if (isLarge(x, y)) {
      return PyComplex.of(largeLogarithm(x, y), Precise.atan2(y, x));
    }
    PyComplex less = root(x - 1, y);
    PyComplex more = root(x + 1, y);
    return PyComplex.of(
        Elementary.asinh(less.real() * more.real() + less.imaginary() * more.imaginary()),
        2 * Precise.atan2(less.imaginary(), more.real()));
  }

  static PyComplex asinh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(x, y)) {
      if (Double.isNaN(x)) {
        return PyComplex.of(
            Double.isInfinite(y) ? Double.POSITIVE_INFINITY : x, y == 0 ? y : Double.NaN);
      }
      boolean infinite = Double.isInfinite(x) || Double.isInfinite(y);
      return PyComplex.of(
          infinite ? Math.copySign(Double.POSITIVE_INFINITY, x) : Double.NaN,
          Precise.atan2(y, Math.abs(x)));
    }
    if (isLarge(x, y)) {
      return PyComplex.of(Math.copySign(largeLogarithm(x, y), x), Precise.atan2(y, Math.abs(x)));
    }
    PyComplex first = root(1 + y, -x);
    PyComplex second = root(1 - y, x);
    return PyComplex.of(
        Elementary.asinh(first.real() * second.imaginary() - second.real() * first.imaginary()),
        Precise.atan2(y, first.real() * second.real() - first.imaginary() * second.imaginary()));
  }

  static PyComplex atanh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(x, y)) {
      return atanhOfNonFinite(x, y);
    }
    if (x < 0 || x == 0 && 1 / x < 0) {
      PyComplex opposite = atanh(PyComplex.of(-x, -y));
      return PyComplex.of(-opposite.real(), -opposite.imaginary());
    }
    double height = Math.abs(y);
    if (x > ROOT_OF_LARGE || height > ROOT_OF_LARGE) {
      double size = Hypotenuse.of(x / 2, y / 2);
      return PyComplex.of(x / 4 / size / size, Math.copySign(Math.PI / 2, y));
    }
    if (x == 1 && height < ROOT_OF_LEAST) {
      if (height == 0) {
        throw MathErrors.domain();
      }
      return PyComplex.of(
          -Math.log(Math.sqrt(height) / Math.sqrt(Hypotenuse.of(height, 2))),
          Math.copySign(Precise.atan2(2, -height) / 2, y));
    }
    return PyComplex.of(
        Math.log1p(4 * x / ((1 - x) * (1 - x) + height * height)) / 4,
        -Precise.atan2(-2 * y, (1 - x) * (1 + x) - height * height) / 2);
  }

  private static PyComplex atanhOfNonFinite(double x, double y) {
    if (Double.isInfinite(y)) {
      return PyComplex.of(Double.isNaN(x) ? 0 : Math.copySign(0, x), Math.copySign(Math.PI / 2, y));
    }
    if (Double.isInfinite(x)) {
      return PyComplex.of(Math.copySign(0, x), Double.isNaN(y) ? y : Math.copySign(Math.PI / 2, y));
    }
    return PyComplex.of(x == 0 ? x : Double.NaN, Double.NaN);
  }
}
