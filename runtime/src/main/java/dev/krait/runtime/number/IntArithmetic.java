package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import java.math.BigInteger;

/** Arithmetic on two integers of any size (reference, 6.5 to 6.7). */
public final class IntArithmetic {
  private IntArithmetic() {}

  /** {@code a + b}. */
  public static IntLayout add(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return add(a.longValue(), b.longValue());
    }
    return PyInt.of(a.bigValue().add(b.bigValue()));
  }

  static IntLayout add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? addBig(a, b) : PyInt.of(sum);
  }

  static IntLayout addBig(long a, long b) {
    return new PyBigInt(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
  }

  /** {@code a - b}. */
  public static IntLayout sub(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return sub(a.longValue(), b.longValue());
    }
    return PyInt.of(a.bigValue().subtract(b.bigValue()));
  }

  static IntLayout sub(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? subBig(a, b) : PyInt.of(difference);
  }

  static IntLayout subBig(long a, long b) {
    return new PyBigInt(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)));
  }

  /** {@code a * b}. */
  public static IntLayout mul(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return mul(a.longValue(), b.longValue());
    }
    return PyInt.of(a.bigValue().multiply(b.bigValue()));
  }

  static IntLayout mul(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) != product >> 63 ? mulBig(a, b) : PyInt.of(product);
  }

  static IntLayout mulBig(long a, long b) {
    return new PyBigInt(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
  }

  /** {@code -a}. */
  public static IntLayout neg(IntLayout a) {
    if (a.isLong() && a.longValue() != Long.MIN_VALUE) {
      return PyInt.of(-a.longValue());
    }
    return PyInt.of(a.bigValue().negate());
  }

  /** {@code abs(a)}. */
  public static IntLayout abs(IntLayout a) {
    return a.signum() < 0 ? neg(a) : a.exact();
  }

  // ---- division ----

  /** {@code a // b}, rounded down. */
  public static IntLayout floorDiv(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return floorDiv(a.longValue(), b.longValue());
    }
    return PyInt.of(quotientAndRemainder(a.bigValue(), b.bigValue())[0]);
  }

  static IntLayout floorDiv(long a, long b) {
    if (b == 0) {
      throw NumberErrors.divisionByZero();
    }
    if (b == -1) {
      return sub(0, a);
    }
    return PyInt.of(Math.floorDiv(a, b));
  }

  /** {@code a % b}, with the sign of {@code b}. */
  public static IntLayout mod(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return mod(a.longValue(), b.longValue());
    }
    return PyInt.of(quotientAndRemainder(a.bigValue(), b.bigValue())[1]);
  }

  static IntLayout mod(long a, long b) {
    if (b == 0) {
      throw NumberErrors.divisionByZero();
    }
    return PyInt.of(Math.floorMod(a, b));
  }

  /** {@code divmod(a, b)}. */
  public static PyTuple divMod(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return PyTuple.of(floorDiv(a.longValue(), b.longValue()), mod(a.longValue(), b.longValue()));
    }
    BigInteger[] result = quotientAndRemainder(a.bigValue(), b.bigValue());
    return PyTuple.of(PyInt.of(result[0]), PyInt.of(result[1]));
  }

  private static BigInteger[] quotientAndRemainder(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw NumberErrors.divisionByZero();
    }
    BigInteger[] result = a.divideAndRemainder(b);
    if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
      result[0] = result[0].subtract(BigInteger.ONE);
      result[1] = result[1].add(b);
    }
    return result;
  }

  /** {@code a / b}. */
  public static PyFloat trueDiv(IntLayout a, IntLayout b) {
    return PyFloat.of(
        a.isLong() && b.isLong()
            ? IntDivision.divide(a.longValue(), b.longValue())
            : IntDivision.divide(a.bigValue(), b.bigValue()));
  }

  /** {@code a ** b}: a {@code float} if the exponent is negative. */
  public static PyObject pow(IntLayout a, IntLayout b) {
    return b.signum() < 0 ? FloatArithmetic.pow(toDouble(a), toDouble(b)) : IntPower.pow(a, b);
  }

  // ---- bits ----

  /** {@code a << b}. */
  public static IntLayout lShift(IntLayout a, IntLayout b) {
    return IntShift.left(a, b);
  }

  /** {@code a >> b}. */
  public static IntLayout rShift(IntLayout a, IntLayout b) {
    return IntShift.right(a, b);
  }

  /** {@code a & b}. */
  public static IntLayout and(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() & b.longValue())
        : PyInt.of(a.bigValue().and(b.bigValue()));
  }

  /** {@code a | b}. */
  public static IntLayout or(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() | b.longValue())
        : PyInt.of(a.bigValue().or(b.bigValue()));
  }

  /** {@code a ^ b}. */
  public static IntLayout xor(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() ^ b.longValue())
        : PyInt.of(a.bigValue().xor(b.bigValue()));
  }

  /** {@code ~a}. */
  public static IntLayout invert(IntLayout a) {
    return a.isLong() ? PyInt.of(~a.longValue()) : PyInt.of(a.bigValue().not());
  }

  // ---- comparison and conversion ----

  /** Negative, zero or positive. */
  public static int compare(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? Long.compare(a.longValue(), b.longValue())
        : a.bigValue().compareTo(b.bigValue());
  }

  /** {@code hash(a)}. */
  public static long hash(IntLayout a) {
    return a.isLong() ? NumberHash.of(a.longValue()) : NumberHash.of(a.bigValue());
  }

  /** {@code float(a)}, rounded half to even. */
  public static double toDouble(IntLayout a) {
    if (a.isLong()) {
      return a.longValue();
    }
    double value = a.bigValue().doubleValue();
    if (Double.isInfinite(value)) {
      throw NumberErrors.tooLargeForFloat();
    }
    return value;
  }
}
