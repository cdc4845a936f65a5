package dev.krait.runtime.number;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;

/** Arithmetic on two integers of any size (reference, 6.5 to 6.7). */
public final class IntArithmetic {
  private IntArithmetic() {}

  /** {@code a + b}. */
  public static IntLayout add(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return add(a.longValue(), b.longValue());
    }
    return BigArithmetic.add(a.exact(), b.exact());
  }

  static IntLayout add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? addBig(a, b) : PyInt.of(sum);
  }

  static IntLayout addBig(long a, long b) {
    // The true sum has the sign of both.
    return PyBigInt.of(Magnitude.add(Magnitude.of(a), Magnitude.of(b)), a < 0);
  }

  /** {@code a - b}. */
  public static IntLayout sub(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return sub(a.longValue(), b.longValue());
    }
    return BigArithmetic.sub(a.exact(), b.exact());
  }

  static IntLayout sub(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? subBig(a, b) : PyInt.of(difference);
  }

  static IntLayout subBig(long a, long b) {
    // The signs differ.
    return PyBigInt.of(Magnitude.add(Magnitude.of(a), Magnitude.of(b)), a < 0);
  }

  /** {@code a * b}. */
  public static IntLayout mul(IntLayout a, IntLayout b) {
    if (a.isLong() && b.isLong()) {
      return mul(a.longValue(), b.longValue());
    }
    return BigArithmetic.mul(a.exact(), b.exact());
  }

  static IntLayout mul(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) != product >> 63 ? mulBig(a, b) : PyInt.of(product);
  }

  static IntLayout mulBig(long a, long b) {
    return PyBigInt.of(Magnitude.multiply(Magnitude.of(a), Magnitude.of(b)), (a ^ b) < 0);
  }

  /** {@code -a}. */
  public static IntLayout neg(IntLayout a) {
    if (!a.isLong()) {
      return BigArithmetic.neg((PyBigInt) a.exact());
    }
    return sub(0, a.longValue());
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
    return BigArithmetic.floorDiv(a.exact(), b.exact());
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
    return BigArithmetic.mod(a.exact(), b.exact());
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
    return BigArithmetic.divMod(a.exact(), b.exact());
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
        : BigBits.and(a.exact(), b.exact());
  }

  /** {@code a | b}. */
  public static IntLayout or(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() | b.longValue())
        : BigBits.or(a.exact(), b.exact());
  }

  /** {@code a ^ b}. */
  public static IntLayout xor(IntLayout a, IntLayout b) {
    return a.isLong() && b.isLong()
        ? PyInt.of(a.longValue() ^ b.longValue())
        : BigBits.xor(a.exact(), b.exact());
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
        : BigArithmetic.compare(a.exact(), b.exact());
  }

  /** {@code hash(a)}. */
  public static long hash(IntLayout a) {
    return a.isLong() ? NumberHash.of(a.longValue()) : NumberHash.of((PyBigInt) a.exact());
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
