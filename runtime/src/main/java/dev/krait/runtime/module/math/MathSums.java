package dev.krait.runtime.module.math;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code math} that add up or multiply the elements of iterables. */
@Exposed(value = "math", module = true)
final class MathSums {
  private MathSums() {}

  @Method("fsum(seq, /)")
  static PyObject fsum(PyObject iterable) {
    ExactSum sum = new ExactSum();
    PyObject iterator = iterable.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      sum.add(FloatConversion.real(each));
    }
    return PyFloat.of(sum.value());
  }

  @Method("prod(iterable, /, *, start=1)")
  static PyObject prod(PyObject iterable, PyObject start) {
    PyObject iterator = iterable.iter();
    PyObject result = start == null ? PyInt.of(1) : start;
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      result = result.mul(each);
    }
    return result;
  }

  @Method("sumprod(p, q, /)")
  static PyObject sumprod(PyObject first, PyObject second) {
    return new ProductSum().of(first.iter(), second.iter());
  }

  @Method("hypot(*coordinates)")
  static PyObject hypot(PyObject[] coordinates) {
    double[] values = new double[coordinates.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = FloatConversion.real(coordinates[i]);
    }
    return PyFloat.of(VectorNorm.of(values));
  }

  @Method("dist(p, q, /)")
  static PyObject dist(PyObject first, PyObject second) {
    PyObject[] p = Iterables.toArray(first);
    PyObject[] q = Iterables.toArray(second);
    if (p.length != q.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] differences = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      differences[i] = FloatConversion.real(p[i]) - FloatConversion.real(q[i]);
    }
    return PyFloat.of(VectorNorm.of(differences));
  }
}
