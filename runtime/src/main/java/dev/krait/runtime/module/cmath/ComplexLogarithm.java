package dev.krait.runtime.module.cmath;

import dev.krait.runtime.module.math.Precise;
import dev.krait.runtime.number.Hypotenuse;
import dev.krait.runtime.number.PyComplex;

/** The natural logarithm of complex numbers; of zero it is minus infinity. */
final class ComplexLogarithm {
  private static final double LN2 = Math.log(2);
  private static final double LARGE = Double.MAX_VALUE / 4;

  private ComplexLogarithm() {}

  static PyComplex of(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    double size =
        Double.isInfinite(x) || Double.isInfinite(y)
            ? Double.POSITIVE_INFINITY
            : ofAbsolute(Math.abs(x), Math.abs(y));
    return PyComplex.of(size, Precise.atan2(y, x));
  }

  private static double ofAbsolute(double x, double y) {
    if (x > LARGE || y > LARGE) {
      return Math.log(Hypotenuse.of(x / 2, y / 2)) + LN2;
    }
    if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
      double scaled = Hypotenuse.of(Math.scalb(x, 53), Math.scalb(y, 53));
      return Math.log(scaled) - 53 * LN2;
    }
    double size = Hypotenuse.of(x, y);
    if (0.71 <= size && size <= 1.73) {
      // near the unit circle the logarithm of the size itself would lose digits
      double most = Math.max(x, y);
      double least = Math.min(x, y);
      return Math.log1p((most - 1) * (most + 1) + least * least) / 2;
    }
    return Math.log(size);
  }
}
