package dev.krait.runtime.module.cmath;

import dev.krait.runtime.number.Hypotenuse;
import dev.krait.runtime.number.PyComplex;

/** The square root of complex numbers, by W. Kahan's advice on branch cuts and scaling. */
final class ComplexRoot {
  private ComplexRoot() {}

  static PyComplex of(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return ofNonFinite(x, y);
    }
    if (x == 0 && y == 0) {
      return PyComplex.of(0, y);
    }
    double width = Math.abs(x);
    double height = Math.abs(y);
    double root;
    if (width < Double.MIN_NORMAL && height < Double.MIN_NORMAL) {
      double scaled = Math.scalb(width, 53);
      root = Math.scalb(Math.sqrt(scaled + Hypotenuse.of(scaled, Math.scalb(height, 53))), -27);
    } else {
      double scaled = width / 8;
      root = 2 * Math.sqrt(scaled + Hypotenuse.of(scaled, height / 8));
    }
    double other = height / (2 * root);
    return x >= 0
        ? PyComplex.of(root, Math.copySign(other, y))
        : PyComplex.of(other, Math.copySign(root, y));
  }

  private static PyComplex ofNonFinite(double x, double y) {
    if (Double.isInfinite(y)) {
      return PyComplex.of(Double.POSITIVE_INFINITY, y);
    }
    if (x == Double.POSITIVE_INFINITY) {
      return PyComplex.of(x, Double.isNaN(y) ? y : Math.copySign(0, y));
    }
    if (x == Double.NEGATIVE_INFINITY) {
      return Double.isNaN(y)
          ? PyComplex.of(y, Double.POSITIVE_INFINITY)
          : PyComplex.of(0, Math.copySign(x, y));
    }
    return PyComplex.of(Double.NaN, Double.NaN);
  }
}
