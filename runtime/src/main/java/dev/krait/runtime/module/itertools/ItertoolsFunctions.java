package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The only function of {@code itertools} that is no type. */
@Exposed(value = "itertools", module = true)
final class ItertoolsFunctions {
  private ItertoolsFunctions() {}

  @Method(value = "tee(iterable, n=2, /)", doc = "Returns a tuple of n independent iterators.")
  static PyObject tee(PyObject iterable, PyObject n) {
    long count = n == null ? 2 : Index.toLong(n);
    if (count < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    if (count == 0) {
      return PyTuple.EMPTY;
    }
    PyObject[] tees = new PyObject[(int) count];
    Tee first = Tee.of(iterable);
    for (int i = 0; i < tees.length; i++) {
      tees[i] = i == 0 ? first : Tee.copy(first);
    }
    return PyTuple.of(tees);
  }
}
