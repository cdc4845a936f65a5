package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.NumberHash;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;

/** Other numbers made of decimals. */
final class ToNumbers {
  private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final long INFINITY = 314159;

  private ToNumbers() {}

  /** The integer that the number is rounded to. */
  static PyObject integer(PyDecimal a, Rounding rounding) {
    checkFinite(a, "integer");
    PyDecimal whole = a.exp > 0 ? a : Quantum.rescale(a, 0, rounding);
    BigInteger size =
        whole.exp > 0 ? whole.coefficient().multiply(Powers.of(whole.exp)) : whole.coefficient();
    return PyInt.of(whole.negative ? size.negate() : size);
  }

  private static void checkFinite(PyDecimal a, String to) {
    if (a.isNan()) {
      throw Errors.valueError("cannot convert NaN to " + to);
    }
    if (a.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to " + to);
    }
  }

  static double toDouble(PyDecimal a) {
    if (a.isNan()) {
      if (a.isSignaling()) {
        throw Errors.valueError("cannot convert signaling NaN to float");
      }
      return a.negative ? Double.longBitsToDouble(0xfff8000000000000L) : Double.NaN;
    }
    if (a.isInfinite()) {
      return a.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return Double.parseDouble(DecimalText.of(a, true, false));
  }

  /** {@code as_integer_ratio()}. */
  static PyObject ratio(PyDecimal a) {
    checkFinite(a, "integer ratio");
    BigInteger numerator = a.negative ? a.coefficient().negate() : a.coefficient();
    if (numerator.signum() == 0) {
      return PyTuple.pair(PyInt.of(0), PyInt.of(1));
    }
    if (a.exp >= 0) {
      return PyTuple.pair(PyInt.of(numerator.multiply(Powers.of(a.exp))), PyInt.of(1));
    }
    BigInteger denominator = Powers.of(-a.exp);
    BigInteger common = numerator.gcd(denominator);
    return PyTuple.pair(PyInt.of(numerator.divide(common)), PyInt.of(denominator.divide(common)));
  }

  /** The hash, which equal numbers of all types share. */
  static long hash(PyDecimal a) {
    if (a.isSignaling()) {
      throw Errors.typeError("Cannot hash a signaling NaN value");
    }
    if (a.isNan()) {
      return System.identityHashCode(a);
    }
    if (a.isInfinite()) {
      return a.negative ? -INFINITY : INFINITY;
    }
    if (a.small >= 0 && a.exp == 0) {
      return NumberHash.of(a.negative ? -a.small : a.small);
    }
    // By Fermat's theorem exponents count modulo the prime less 1.
    BigInteger exponent = BigInteger.valueOf(a.exp).mod(PRIME.subtract(BigInteger.ONE));
    long hash =
        BigInteger.TEN.modPow(exponent, PRIME).multiply(a.coefficient()).mod(PRIME).longValue();
    return NumberHash.of(a.negative ? -hash : hash);
  }
}
