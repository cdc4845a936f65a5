package dev.krait.runtime.module.math;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.DoublePower;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/** Logarithms and powers of {@code math}, of ints of any size too. */
@Exposed(value = "math", module = true)
final class MathLogarithms {
  private static final int MANTISSA = 64;

  private MathLogarithms() {}

  @Method("log(x, base=<unrepresentable>, /)")
  static PyObject log(PyObject x, PyObject base) {
    double numerator = logarithm(x, Math::log);
    if (base == null) {
      return PyFloat.of(numerator);
    }
    double denominator = logarithm(base, Math::log);
    if (denominator == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
    return PyFloat.of(numerator / denominator);
  }

  @Method("log2(x, /)")
  static PyObject log2(PyObject x) {
    return PyFloat.of(logarithm(x, Precise::log2));
  }

  @Method("log10(x, /)")
  static PyObject log10(PyObject x) {
    return PyFloat.of(logarithm(x, Elementary::log10));
  }

  private static double logarithm(PyObject value, DoubleUnaryOperator function) {
    if (value instanceof IntLayout number) {
      if (number.isLong() ? number.longValue() <= 0 : number.bigValue().signum() < 0) {
        throw Errors.valueError("expected a positive input");
      }
      if (!number.isLong() && number.bigValue().bitLength() > Double.MAX_EXPONENT) {
        return ofHuge(number.bigValue(), function);
      }
    }
    double x = FloatConversion.real(value);
    if (x <= 0) {
      throw MathErrors.domain("a positive input", x);
    }
    return Double.isFinite(x) ? function.applyAsDouble(x) : x;
  }

  /** The mantissa's logarithm and the exponent's apart. */
  private static double ofHuge(BigInteger value, DoubleUnaryOperator function) {
    int length = value.bitLength();
    int shift = length - MANTISSA;
    BigInteger top = value.shiftRight(shift);
    if (value.getLowestSetBit() < shift) {
      top = top.setBit(0); // so that rounding sees that there is more
    }
    double mantissa = Math.scalb(top.doubleValue(), -MANTISSA);
    int exponent = length;
    if (mantissa == 1) {
      mantissa = 0.5;
      exponent++;
    }
    return function.applyAsDouble(mantissa) + function.applyAsDouble(2.0) * exponent;
  }

  @Method("log1p(x, /)")
  static PyObject log1p(PyObject value) {
    double x = FloatConversion.real(value);
    if (x <= -1) {
      throw MathErrors.domain("argument value > -1", x);
    }
    return PyFloat.of(Math.log1p(x));
  }

  @Method("pow(x, y, /)")
  static PyObject pow(PyObject base, PyObject exponent) {
    double x = FloatConversion.real(base);
    double y = FloatConversion.real(exponent);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      // Java answers NaN where C99 has 1 for a base of 1 or -1
      boolean one = x == 1 || x == -1 && Double.isInfinite(y);
      return PyFloat.of(one ? 1 : DoublePower.pow(x, y));
    }
    double result = DoublePower.pow(x, y);
    if (Double.isNaN(result) || Double.isInfinite(result) && x == 0) {
      throw MathErrors.domain();
    }
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return PyFloat.of(result);
  }
}
