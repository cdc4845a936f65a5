package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;

/** Arithmetic on two {@code float}s where it differs from Java's (reference, 6.5 to 6.7). */
public final class FloatArithmetic {
  private FloatArithmetic() {}

  /** {@code a / b}. */
  public static double trueDiv(double a, double b) {
    if (b == 0) {
      throw NumberErrors.divisionByZero();
    }
    return a / b;
  }

  /** {@code a // b}: the quotient that fits {@link #mod}, rounded down. */
  public static double floorDiv(double a, double b) {
    if (b == 0) {
      throw NumberErrors.divisionByZero();
    }
    double remainder = a % b;
    double quotient = (a - remainder) / b;
    if (remainder != 0 && (b < 0) != (remainder < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /** {@code a % b}, with the sign of {@code b}. */
  public static double mod(double a, double b) {
    if (b == 0) {
      throw NumberErrors.divisionByZero();
    }
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (remainder < 0) ? remainder + b : remainder;
  }

  /** {@code divmod(a, b)}. */
  public static PyTuple divMod(double a, double b) {
    return PyTuple.of(PyFloat.of(floorDiv(a, b)), PyFloat.of(mod(a, b)));
  }

  /** {@code a ** b}: a {@code complex} for a fractional power of a negative number. */
  public static PyObject pow(double a, double b) {
    if (a == 0 && b < 0 && !Double.isInfinite(b)) {
      throw NumberErrors.zeroToNegativePower();
    }
    if (a < 0 && b != Math.rint(b) && isFinite(a, b)) {
      return ComplexPower.pow(a, 0, b, 0);
    }
    return PyFloat.of(realPow(a, b));
  }

  /** A power that is a float: of a base that is not negative, or to a whole exponent from 0 on. */
  public static double realPow(double a, double b) {
    double result = DoublePower.pow(a, b);
    if (Double.isInfinite(result) && isFinite(a, b)) {
      throw NumberErrors.outOfRange();
    }
    return result;
  }

  private static boolean isFinite(double a, double b) {
    return Double.isFinite(a) && Double.isFinite(b);
  }
}
