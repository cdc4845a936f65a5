package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyComplex;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/**
 * {@code sum()}: in a {@code long} while the values are small ints, in a compensated {@code double}
 * while they are floats, with {@code +} from there on.
 */
final class Summation {
  private final PyObject iterator;
  private PyObject total;

  private Summation(PyObject iterator, PyObject total) {
    this.iterator = iterator;
    this.total = total;
  }

  static PyObject of(PyObject iterable, PyObject start) {
    PyObject iterator = iterable.iter();
    if (start != null) {
      refuseText(start);
    }
    Summation sum = new Summation(iterator, start == null ? PyInt.of(0) : start);
    PyObject next = iterator.next();
    if (next != null && sum.total instanceof PyInt) {
      next = sum.integers(next);
    }
    if (next != null && sum.total instanceof PyFloat) {
      next = sum.floats(next);
    }
    if (next != null && sum.total instanceof PyComplex) {
      next = sum.complexes(next);
    }
    for (; next != null; next = iterator.next()) {
      sum.total = sum.total.add(next);
    }
    return sum.total;
  }

  private static void refuseText(PyObject start) {
    String type = start.type().name();
    if (start instanceof StrLayout) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (type.equals("bytes") || type.equals("bytearray")) {
      throw Errors.typeError("sum() can't sum " + type + " [use b''.join(seq) instead]");
    }
  }

  /** Adds up small ints and the first value that is none; the next value, or null. */
  private PyObject integers(PyObject first) {
    long sum = ((PyInt) total).longValue();
    PyObject next = first;
    for (; next instanceof PyInt || next instanceof PyBool; next = iterator.next()) {
      long value = ((IntLayout) next).longValue();
      long result = sum + value;
      if (((sum ^ result) & (value ^ result)) < 0) {
        break;
      }
      sum = result;
    }
    total = PyInt.of(sum);
    if (next != null) {
      total = total.add(next);
      next = iterator.next();
    }
    return next;
  }

  /** Adds up floats and small ints after Neumaier; the first value that is neither, or null. */
  private PyObject floats(PyObject first) {
    Compensated sum = new Compensated(((PyFloat) total).doubleValue());
    PyObject next = first;
    for (; next != null; next = iterator.next()) {
      if (next instanceof PyFloat number) {
        sum.add(number.doubleValue());
      } else if (isSmall(next)) {
        sum.value += ((IntLayout) next).longValue();
      } else {
        break;
      }
    }
    total = PyFloat.of(sum.result());
    if (next instanceof PyComplex) {
      total = total.add(next);
      next = iterator.next();
    }
    return next;
  }

  /** The same in both parts, for complex numbers, floats and small ints. */
  private PyObject complexes(PyObject first) {
    Compensated real = new Compensated(((PyComplex) total).real());
    Compensated imaginary = new Compensated(((PyComplex) total).imaginary());
    PyObject next = first;
    for (; next != null; next = iterator.next()) {
      if (next instanceof PyComplex number) {
        real.add(number.real());
        imaginary.add(number.imaginary());
      } else if (next instanceof PyFloat number) {
        real.add(number.doubleValue());
      } else if (isSmall(next)) {
        real.value += ((IntLayout) next).longValue();
      } else {
        break;
      }
    }
    total = PyComplex.of(real.result(), imaginary.result());
    return next;
  }

  private static boolean isSmall(PyObject value) {
    return value instanceof PyInt || value instanceof PyBool;
  }

  /** A sum that keeps what rounding loses. */
  private static final class Compensated {
    private double value;
    private double compensation;

    Compensated(double value) {
      this.value = value;
    }

    void add(double next) {
      double result = value + next;
      compensation +=
          Math.abs(value) >= Math.abs(next) ? (value - result) + next : (next - result) + value;
      value = result;
    }

    double result() {
      return compensation != 0 && Double.isFinite(compensation) ? value + compensation : value;
    }
  }
}
