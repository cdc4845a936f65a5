package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;

/** {@code complex ** complex}. */
final class ComplexPower {
  /** Integral exponents up to here are powers by multiplication. */
  private static final double MOST_MULTIPLIED = 100;

  private ComplexPower() {}

  /** {@code (a+bj) ** (c+dj)}. */
  static PyComplex pow(double a, double b, double c, double d) {
    PyComplex power =
        d == 0 && c == Math.floor(c) && Math.abs(c) <= MOST_MULTIPLIED
            ? integral(a, b, (int) c)
            : general(a, b, c, d);
    if (Double.isInfinite(power.real()) || Double.isInfinite(power.imaginary())) {
      throw Errors.overflowError("complex exponentiation");
    }
    return power;
  }

  private static PyComplex integral(double a, double b, int exponent) {
    PyComplex power = product(a, b, Math.abs(exponent));
    if (exponent > 0) {
      return power;
    }
    if (power.real() == 0 && power.imaginary() == 0) {
      throw zeroToNegativePower();
    }
    return ComplexArithmetic.div(1, 0, power.real(), power.imaginary());
  }

  private static PyComplex product(double a, double b, int exponent) {
    PyComplex result = PyComplex.of(1, 0);
    PyComplex square = PyComplex.of(a, b);
    for (int left = exponent; left > 0; left >>= 1) {
      if ((left & 1) != 0) {
        result = mul(result, square);
      }
      square = mul(square, square);
    }
    return result;
  }

  private static PyComplex mul(PyComplex x, PyComplex y) {
    return ComplexArithmetic.mul(x.real(), x.imaginary(), y.real(), y.imaginary());
  }

  private static PyComplex general(double a, double b, double c, double d) {
    if (c == 0 && d == 0) {
      return PyComplex.of(1, 0);
    }
    if (a == 0 && b == 0) {
      if (d != 0 || c < 0) {
        throw zeroToNegativePower();
      }
      return PyComplex.of(0, 0);
    }
    double size = Hypotenuse.of(a, b);
    double length = DoublePower.pow(size, c);
    double angle = Math.atan2(b, a);
    double phase = angle * c;
    if (d != 0) {
      length *= DoubleExponential.of(-angle * d);
      phase += d * Math.log(size);
    }
    return PyComplex.of(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static RuntimeException zeroToNegativePower() {
    return Errors.zeroDivisionError("zero to a negative or complex power");
  }
}
