package dev.krait.runtime.module.cmath;

import dev.krait.runtime.module.math.MathErrors;
import dev.krait.runtime.number.DoubleExponential;
import dev.krait.runtime.number.PyComplex;

/** {@code exp} and {@code rect}: a number from its size and angle. */
final class ComplexExponential {
  /** Above it, {@code exp} of a float may be beyond the range though the product is within. */
  static final double LOG_LARGE = Math.log(Double.MAX_VALUE / 4);

  private ComplexExponential() {}

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      boolean vanishing = x == Double.NEGATIVE_INFINITY;
      return vanishing && !Double.isFinite(y)
          ? PyComplex.of(0, 0)
          : ofNonFinite(Math.exp(x), y, Double.isFinite(x) || x > 0);
    }
    double size = DoubleExponential.of(x > LOG_LARGE ? x - 1 : x);
    double real = size * Math.cos(y);
    double imaginary = size * Math.sin(y);
    return x > LOG_LARGE ? checked(real * Math.E, imaginary * Math.E) : checked(real, imaginary);
  }

  /** The parts, neither of which may be beyond the range. */
  static PyComplex checked(double real, double imaginary) {
    if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
      throw MathErrors.range();
    }
    return PyComplex.of(real, imaginary);
  }

  static PyComplex rect(double size, double angle) {
    if (Double.isFinite(size) && Double.isFinite(angle)) {
      return angle == 0
          ? PyComplex.of(size, size * angle) // sin(-0.0) times a size has the sign of both
          : PyComplex.of(size * Math.cos(angle), size * Math.sin(angle));
    }
    if (size == 0) {
      return PyComplex.of(0, 0);
    }
    if (Double.isNaN(size) && angle == 0) {
      return PyComplex.of(size, 0);
    }
    return ofNonFinite(size, angle, !Double.isNaN(size));
  }

  /**
   * A size and an angle, one of which at least is not finite.
   *
   * @param strict whether an infinite angle is an error
   */
  private static PyComplex ofNonFinite(double size, double angle, boolean strict) {
    if (Double.isInfinite(angle) && strict) {
      throw MathErrors.domain();
    }
    if (angle == 0) {
      return PyComplex.of(size, size < 0 ? -angle : angle);
    }
    if (Double.isFinite(angle)) {
      return PyComplex.of(part(size, Math.cos(angle)), part(size, Math.sin(angle)));
    }
    return PyComplex.of(
        Double.isInfinite(size) ? Double.POSITIVE_INFINITY : Double.NaN, Double.NaN);
  }

  private static double part(double size, double factor) {
    return Double.isNaN(size) ? size : size * factor;
  }
}
