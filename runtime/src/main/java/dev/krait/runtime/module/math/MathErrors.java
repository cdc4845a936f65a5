package dev.krait.runtime.module.math;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.object.PyObject;

/** What the functions of {@code math} raise, and the results that are checked. */
public final class MathErrors {
  private MathErrors() {}

  public static PyException domain() {
    return Errors.valueError("math domain error");
  }

  /** {@code expected a nonnegative input, got -1.0}. */
  static PyException domain(String expected, double got) {
    return Errors.valueError("expected " + expected + ", got " + PyFloat.of(got).repr());
  }

  public static PyException range() {
    return Errors.overflowError("math range error");
  }

  /** The result of a function that may exceed the range of a double. */
  static PyObject inRange(double result, double argument) {
    if (Double.isInfinite(result) && Double.isFinite(argument)) {
      throw range();
    }
    return PyFloat.of(result);
  }
}
