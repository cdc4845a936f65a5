package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import java.math.BigInteger;

/** {@code float.as_integer_ratio()}. */
final class FloatRatio {
  private FloatRatio() {}

  static PyTuple of(double value) {
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (value == 0) {
      return PyTuple.of(PyInt.of(0), PyInt.of(1));
    }
    // A power of two makes an odd integer of it.
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long significand = (long) Math.scalb(value, -exponent);
    int zeros = Long.numberOfTrailingZeros(significand);
    significand >>= zeros;
    exponent += zeros;
    BigInteger numerator = BigInteger.valueOf(significand);
    return exponent >= 0
        ? PyTuple.of(PyInt.of(numerator.shiftLeft(exponent)), PyInt.of(1))
        : PyTuple.of(PyInt.of(significand), PyInt.of(BigInteger.ONE.shiftLeft(-exponent)));
  }
}
