package dev.krait.runtime.emitted;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.DoublePower;
import dev.krait.runtime.number.FloatArithmetic;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** What emitted code does with numbers that it keeps as Java primitives. */
public final class Numbers {
  private Numbers() {}

  // ---- checks and conversions ----

  /** Whether a value is an exact {@code int} of 32 bits. */
  public static boolean isSmall(PyObject value) {
    return value instanceof PyInt number && isSmall(number.longValue());
  }

  /** Whether a number fits in 32 bits. */
  public static boolean isSmall(long value) {
    return value == (int) value;
  }

  /** Whether a value is an exact {@code float}. */
  public static boolean isFloat(PyObject value) {
    return value instanceof PyFloat;
  }

  /** Whether a value is an exact {@code float}, or an {@code int} of 32 bits. */
  public static boolean isReal(PyObject value) {
    return value instanceof PyFloat || isSmall(value);
  }

  /** What {@link #isSmall(PyObject)} held for. */
  public static long toLong(PyObject value) {
    return ((PyInt) value).longValue();
  }

  /** What {@link #isReal} held for. */
  public static double toDouble(PyObject value) {
    return value instanceof PyFloat number ? number.doubleValue() : toLong(value);
  }

  /** A box whose identity is its value. */
  public static PyObject box(long value) {
    return PyInt.fresh(value);
  }

  /** A box whose identity is its value. */
  public static PyObject box(double value) {
    return PyFloat.fresh(value);
  }

  // ---- arithmetic whose result may not fit ----

  /** {@code a + b}. */
  public static PyObject add(long a, long b) {
    return PyInt.of(a).add(b);
  }

  /** {@code a - b}. */
  public static PyObject sub(long a, long b) {
    return PyInt.of(a).sub(b);
  }

  /** {@code a * b}. */
  public static PyObject mul(long a, long b) {
    return PyInt.of(a).mul(b);
  }

  // ---- division, which may be by zero ----

  /** {@code a // b}. */
  public static long floorDiv(long a, long b) {
    return b != 0 ? Math.floorDiv(a, b) : toLong(PyInt.of(a).floorDiv(b));
  }

  /** {@code a % b}. */
  public static long mod(long a, long b) {
    return b != 0 ? Math.floorMod(a, b) : toLong(PyInt.of(a).mod(b));
  }

  /** {@code a / b}. */
  public static double trueDiv(double a, double b) {
    return FloatArithmetic.trueDiv(a, b);
  }

  /** {@code a // b}. */
  public static double floorDiv(double a, double b) {
    return FloatArithmetic.floorDiv(a, b);
  }

  /** {@code a % b}. */
  public static double mod(double a, double b) {
    return FloatArithmetic.mod(a, b);
  }

  /** {@code a ** b} where that is a float: the base is not negative, or the exponent is whole. */
  public static double pow(double a, double b) {
    return FloatArithmetic.realPow(a, b);
  }

  /** {@code a ** 0.5}, where {@code a} is not negative. */
  public static double root(double a) {
    return DoublePower.root(a);
  }

  // ---- ranges ----

  /** The step of a range, which must not be 0. */
  public static long step(long value) {
    if (value == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return value;
  }

  /** The nearest long to an {@code int}, as a bound of a loop whose numbers all fit. */
  public static long clamp(PyObject value) {
    return value instanceof PyInt number
        ? number.longValue()
        : value.isGt(0) ? Long.MAX_VALUE : Long.MIN_VALUE;
  }
}
