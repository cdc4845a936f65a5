package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import java.math.BigInteger;

/** Arithmetic on two exact integers, at least one of which is a {@link PyBigInt}. */
final class BigArithmetic {
  /** From this many digits on, Java's own multiplication gains what the conversion costs. */
  private static final int LONG_PRODUCT = 24;

  /** From this many digits on, Java's own division does. */
  private static final int LONG_QUOTIENT = 40;

  private BigArithmetic() {}

  private static boolean isZero(IntLayout value) {
    return value.isLong() && value.longValue() == 0;
  }

  private static boolean isDigit(IntLayout value) {
    return value.isLong() && Math.abs(value.longValue()) >>> Magnitude.BITS == 0;
  }

  private static boolean isNegative(IntLayout value) {
    return value instanceof PyBigInt big ? big.isNegative() : value.longValue() < 0;
  }

  // ---- sums and products ----

  static IntLayout add(IntLayout a, IntLayout b) {
    return sum(a, b, isNegative(b));
  }

  static IntLayout sub(IntLayout a, IntLayout b) {
    return sum(a, b, !isNegative(b));
  }

  /** The sum of {@code a} and the size of {@code b} with a sign. */
  private static IntLayout sum(IntLayout a, IntLayout b, boolean negativeB) {
    PyBigInt x = PyBigInt.operand(a);
    PyBigInt y = PyBigInt.operand(b);
    if (isZero(b)) {
      return x.signed(x.isNegative());
    }
    if (isZero(a)) {
      return y.signed(negativeB);
    }
    boolean negative = x.isNegative();
    if (negative == negativeB) {
      return PyBigInt.of(ScaledSum.add(x, y), negative);
    }
    return ScaledSum.compare(x, y) >= 0
        ? PyBigInt.of(ScaledSum.subtract(x, y, 1), negative)
        : PyBigInt.of(ScaledSum.subtract(y, x, 1), negativeB);
  }

  static IntLayout neg(PyBigInt a) {
    return a.signed(!a.isNegative());
  }

  static IntLayout mul(IntLayout a, IntLayout b) {
    if (isZero(a) || isZero(b)) {
      return PyInt.of(0);
    }
    boolean negative = isNegative(a) != isNegative(b);
    if (isDigit(b)) {
      return ((PyBigInt) a).times(Math.abs(b.longValue()), negative);
    }
    if (isDigit(a)) {
      return ((PyBigInt) b).times(Math.abs(a.longValue()), negative);
    }
    long[] x = PyBigInt.operand(a).digits();
    long[] y = PyBigInt.operand(b).digits();
    if (Math.min(x.length, y.length) >= LONG_PRODUCT) {
      return PyInt.of(a.bigValue().multiply(b.bigValue()));
    }
    return PyBigInt.of(
        x.length >= y.length ? Magnitude.multiply(x, y) : Magnitude.multiply(y, x), negative);
  }

  // ---- division ----

  private static boolean isByJava(long[] x, long[] y) {
    return y.length >= LONG_QUOTIENT && x.length - y.length >= LONG_QUOTIENT;
  }

  /** {@code a // b}, rounded down. */
  static IntLayout floorDiv(IntLayout a, IntLayout b) {
    if (isZero(b)) {
      throw NumberErrors.divisionByZero();
    }
    if (isZero(a)) {
      return PyInt.of(0);
    }
    PyBigInt x = PyBigInt.operand(a);
    PyBigInt y = PyBigInt.operand(b);
    boolean negative = x.isNegative() != y.isNegative();
    long small = ScaledSum.quotient(x, y);
    if (small != ScaledSum.UNKNOWN) {
      return PyInt.of(negative ? -small - 1 : small);
    }
    if (isByJava(x.digits(), y.digits())) {
      return PyInt.of(quotientAndRemainder(a.bigValue(), b.bigValue())[0]);
    }
    LongDivision division = LongDivision.of(x.digits(), y.digits());
    return rounded(division.quotient, negative, division.remainder.length == 0);
  }

  private static IntLayout rounded(long[] quotient, boolean negative, boolean exact) {
    return PyBigInt.of(negative && !exact ? Magnitude.next(quotient) : quotient, negative);
  }

  /** {@code a % b}, with the sign of {@code b}. */
  static IntLayout mod(IntLayout a, IntLayout b) {
    if (isZero(b)) {
      throw NumberErrors.divisionByZero();
    }
    if (isZero(a)) {
      return PyInt.of(0);
    }
    PyBigInt x = PyBigInt.operand(a);
    PyBigInt y = PyBigInt.operand(b);
    long small = ScaledSum.quotient(x, y);
    if (small == ScaledSum.UNKNOWN && isByJava(x.digits(), y.digits())) {
      return PyInt.of(quotientAndRemainder(a.bigValue(), b.bigValue())[1]);
    }
    return modulus(
        small != ScaledSum.UNKNOWN
            ? ScaledSum.subtract(x, y, small)
            : LongDivision.of(x.digits(), y.digits()).remainder,
        x,
        y);
  }

  private static IntLayout modulus(long[] rest, PyBigInt x, PyBigInt y) {
    boolean negative = y.isNegative();
    return rest.length == 0 || x.isNegative() == negative
        ? PyBigInt.of(rest, negative)
        : PyBigInt.of(Magnitude.subtract(y.digits(), rest), negative);
  }

  /** {@code divmod(a, b)}. */
  static PyTuple divMod(IntLayout a, IntLayout b) {
    if (isZero(b)) {
      throw NumberErrors.divisionByZero();
    }
    if (isZero(a)) {
      return PyTuple.of(PyInt.of(0), PyInt.of(0));
    }
    PyBigInt x = PyBigInt.operand(a);
    PyBigInt y = PyBigInt.operand(b);
    if (isByJava(x.digits(), y.digits())) {
      BigInteger[] result = quotientAndRemainder(a.bigValue(), b.bigValue());
      return PyTuple.of(PyInt.of(result[0]), PyInt.of(result[1]));
    }
    LongDivision division = LongDivision.of(x.digits(), y.digits());
    boolean negative = x.isNegative() != y.isNegative();
    return PyTuple.of(
        rounded(division.quotient, negative, division.remainder.length == 0),
        modulus(division.remainder, x, y));
  }

  private static BigInteger[] quotientAndRemainder(BigInteger a, BigInteger b) {
    BigInteger[] result = a.divideAndRemainder(b);
    if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
      result[0] = result[0].subtract(BigInteger.ONE);
      result[1] = result[1].add(b);
    }
    return result;
  }

  // ---- comparison ----

  static int compare(IntLayout a, IntLayout b) {
    boolean negative = isNegative(a);
    if (negative != isNegative(b)) {
      return negative ? -1 : 1;
    }
    if (a.isLong() || b.isLong()) {
      return b.isLong() == negative ? -1 : 1;
    }
    int order = ScaledSum.compare((PyBigInt) a, (PyBigInt) b);
    return negative ? -order : order;
  }
}
