package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Messages that several numeric types share. */
final class NumberErrors {
  private static final int SHOWN = 200;

  private NumberErrors() {}

  /** An argument's {@code repr}, cut to what messages have room for. */
  static String shown(PyObject value) {
    String text = value.repr().toString();
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN));
  }

  static PyException divisionByZero() {
    return Errors.zeroDivisionError("division by zero");
  }

  static PyException zeroToNegativePower() {
    return Errors.zeroDivisionError("zero to a negative power");
  }

  static PyException tooLargeForFloat() {
    return Errors.overflowError("int too large to convert to float");
  }

  static PyException moduloOfFloats() {
    return Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
  }

  /** {@code errno.ERANGE}, as the C library reports it. */
  static PyException outOfRange() {
    return Errors.of(
        ExceptionTypes.OVERFLOW_ERROR, PyInt.of(34), PyStr.of("Numerical result out of range"));
  }

  static PyException tooManyDigits() {
    return Errors.overflowError("too many digits in integer");
  }

  /** {@code __format__(5)}. */
  static PyException formatArgument(PyObject spec) {
    return Errors.typeError("__format__() argument must be str, not " + typeName(spec));
  }

  /** A value's type as messages of argument parsing call it. */
  static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }
}
