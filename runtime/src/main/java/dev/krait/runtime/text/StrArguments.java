package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Converts the arguments of the methods of {@code str} and {@code bytes}, with their messages. */
final class StrArguments {
  private StrArguments() {}

  /** A {@code str} argument: {@code find() argument 1 must be str, not int}. */
  static PyStr str(PyObject value, String method, int position) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw bad(method + "() argument " + position, "str", value);
  }

  /** A {@code str} argument: {@code encode() argument 'encoding' must be str, not int}. */
  static PyStr str(PyObject value, String method, String parameter) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw bad(method + "() argument '" + parameter + "'", "str", value);
  }

  /** The only argument: {@code removeprefix() argument must be str, not int}. */
  static PyStr str(PyObject value, String method) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw bad(method + "() argument", "str", value);
  }

  /** {@code TypeError: what must be expected, not type}. */
  static PyException bad(String what, String expected, PyObject value) {
    return Errors.typeError(
        what
            + " must be "
            + expected
            + ", not "
            + (value == PyNone.NONE ? "None" : value.type().name()));
  }

  /** The name of an encoding or error handler, which is passed to C as a string. */
  static String codecName(PyObject value, String method, String parameter) {
    String name = str(value, method, parameter).toString();
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    return name;
  }

  /** Whether an optional argument was left out or is {@code None}. */
  static boolean isAbsent(PyObject value) {
    return value == null || value == PyNone.NONE;
  }

  /** The start of a part of a sequence, not negative, maybe behind its end. */
  static int start(PyObject value, int length) {
    if (isAbsent(value)) {
      return 0;
    }
    int index = sliceIndex(value);
    return index >= 0 ? index : Math.max(0, index + length);
  }

  /** The end of a part of a sequence, within its bounds. */
  static int end(PyObject value, int length) {
    if (isAbsent(value)) {
      return length;
    }
    int index = sliceIndex(value);
    return index >= 0 ? Math.min(index, length) : Math.max(0, index + length);
  }

  private static int sliceIndex(PyObject value) {
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Index.clipped(number);
  }

  /** A number that C keeps in a {@code Py_ssize_t}. */
  static long ssize(PyObject value) {
    return Index.toLong(value);
  }

  /** A size or count that C keeps in a {@code Py_ssize_t}, clipped to Java's int. */
  static int size(PyObject value) {
    long size = Index.toLong(value);
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, size));
  }

  /** {@link #size} with a value for an argument that was left out. */
  static int size(PyObject value, int otherwise) {
    return value == null ? otherwise : size(value);
  }

  /** How often {@code sequence * value} repeats. */
  static long repetitions(PyObject value) {
    IntLayout count = Index.of(value);
    if (!count.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return count.longValue();
  }

  /** A number that C keeps in an {@code int}. */
  static int cInt(PyObject value) {
    IntLayout number = Index.of(value);
    if (!number.isLong() || number.longValue() != (int) number.longValue()) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) number.longValue();
  }

  /** What CPython raises where the result cannot be held. */
  static PyException memoryError() {
    return Errors.of(ExceptionTypes.MEMORY_ERROR);
  }
}
