package dev.krait.runtime.number;

/**
 * Products and quotients of complex numbers, which are infinite or zero where the naive formulas
 * give only NaN (C99, annex G.5.1). A real operand has no imaginary part, not even a zero.
 */
final class ComplexArithmetic {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private ComplexArithmetic() {}

  static PyComplex mul(double a, double b, double c, double d) {
    double real = a * c - b * d;
    double imaginary = a * d + b * c;
    return Double.isNaN(real) && Double.isNaN(imaginary)
        ? recoveredProduct(a, b, c, d)
        : PyComplex.of(real, imaginary);
  }

  private static PyComplex recoveredProduct(double a, double b, double c, double d) {
    boolean leftInfinite = isInfinite(a, b);
    boolean rightInfinite = isInfinite(c, d);
    if (leftInfinite) {
      a = unit(a);
      b = unit(b);
    }
    if (rightInfinite) {
      c = unit(c);
      d = unit(d);
    }
    if (!leftInfinite && !rightInfinite && !isInfinite(a * c, b * d) && !isInfinite(a * d, b * c)) {
      return PyComplex.of(Double.NaN, Double.NaN);
    }
    a = withoutNan(a);
    b = withoutNan(b);
    c = withoutNan(c);
    d = withoutNan(d);
    return PyComplex.of(INFINITY * (a * c - b * d), INFINITY * (a * d + b * c));
  }

  /** By Smith's method, which divides by the larger part first. */
  static PyComplex div(double a, double b, double c, double d) {
    double real = Double.NaN;
    double imaginary = Double.NaN;
    if (Math.abs(c) >= Math.abs(d)) {
      if (c == 0) {
        throw NumberErrors.divisionByZero();
      }
      double ratio = d / c;
      double denominator = c + d * ratio;
      real = (a + b * ratio) / denominator;
      imaginary = (b - a * ratio) / denominator;
    } else if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double denominator = c * ratio + d;
      real = (a * ratio + b) / denominator;
      imaginary = (b * ratio - a) / denominator;
    }
    return Double.isNaN(real) && Double.isNaN(imaginary)
        ? recoveredQuotient(a, b, c, d)
        : PyComplex.of(real, imaginary);
  }

  private static PyComplex recoveredQuotient(double a, double b, double c, double d) {
    if (isInfinite(a, b) && isFinite(c, d)) {
      double x = unit(a);
      double y = unit(b);
      return PyComplex.of(INFINITY * (x * c + y * d), INFINITY * (y * c - x * d));
    }
    if (isInfinite(c, d) && isFinite(a, b)) {
      double x = unit(c);
      double y = unit(d);
      return PyComplex.of(0.0 * (a * x + b * y), 0.0 * (b * x - a * y));
    }
    return PyComplex.of(Double.NaN, Double.NaN);
  }

  /** A real number by a complex one. */
  static PyComplex div(double a, double c, double d) {
    double real = Double.NaN;
    double imaginary = Double.NaN;
    if (Math.abs(c) >= Math.abs(d)) {
      if (c == 0) {
        throw NumberErrors.divisionByZero();
      }
      double ratio = d / c;
      double denominator = c + d * ratio;
      real = a / denominator;
      imaginary = -a * ratio / denominator;
    } else if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double denominator = c * ratio + d;
      real = a * ratio / denominator;
      imaginary = -a / denominator;
    }
    if (Double.isNaN(real) && Double.isNaN(imaginary) && Double.isFinite(a) && isInfinite(c, d)) {
      return PyComplex.of(0.0 * (a * unit(c)), 0.0 * (-a * unit(d)));
    }
    return PyComplex.of(real, imaginary);
  }

  private static boolean isInfinite(double a, double b) {
    return Double.isInfinite(a) || Double.isInfinite(b);
  }

  private static boolean isFinite(double a, double b) {
    return Double.isFinite(a) && Double.isFinite(b);
  }

  /** One in place of infinity and zero in place of all else, with the sign. */
  private static double unit(double part) {
    return Math.copySign(Double.isInfinite(part) ? 1.0 : 0.0, part);
  }

  private static double withoutNan(double part) {
    return Double.isNaN(part) ? Math.copySign(0.0, part) : part;
  }
}
