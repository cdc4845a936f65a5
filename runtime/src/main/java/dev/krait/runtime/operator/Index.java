package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.NumberWarnings;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code operator.index} and its narrowings to Java's integers. */
public final class Index {
  private Index() {}

  /** The value as an {@code int}, by {@code __index__}; a {@code TypeError} if it has none. */
  public static IntLayout of(PyObject value) {
    IntLayout index = orNull(value);
    if (index == null) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    return index;
  }

  /** The value as an {@code int}, or null if its type has no {@code __index__}. */
  public static IntLayout orNull(PyObject value) {
    if (value instanceof IntLayout number) {
      return number;
    }
    PyType type = value.type();
    PyObject method = type.slot(Slot.INDEX);
    if (method == null) {
      return null;
    }
    PyObject result = type.callSlot(method, value);
    if (result instanceof IntLayout number) {
      NumberWarnings.ofStrictSubclass("__index__", "int", number, PyInt.TYPE);
      return number;
    }
    throw Errors.typeError("__index__ returned non-int (type " + result.type().name() + ")");
  }

  /** As a Java int, clipped to its range: what slices do. */
  public static int clipped(PyObject value) {
    IntLayout number = of(value);
    if (!number.isLong()) {
      return number.bigValue().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
  }

  /** As a Java long; {@code OverflowError: Python int too large to convert to C ssize_t}. */
  public static long toLong(PyObject value) {
    IntLayout number = of(value);
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.longValue();
  }

  /**
   * As a Java int, where a larger one cannot be held; {@code IndexError: cannot fit 'int' into an
   * index-sized integer}.
   */
  public static int toIndex(PyObject value) {
    return toIndex(of(value), value);
  }

  /** The same for a value whose {@code __index__} was asked for already. */
  public static int toIndex(IntLayout number, PyObject value) {
    if (!number.isLong()) {
      throw Errors.indexError(
          "cannot fit '" + value.type().name() + "' into an index-sized integer");
    }
    long index = number.longValue();
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, index));
  }

  /** What {@code __len__} returned. */
  static int toLength(PyObject value) {
    IntLayout number = of(value);
    if (number.isLong() ? number.longValue() < 0 : number.bigValue().signum() < 0) {
      throw Errors.valueError("__len__() should return >= 0");
    }
    if (!number.isLong() || number.longValue() > Integer.MAX_VALUE) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return (int) number.longValue();
  }
}
