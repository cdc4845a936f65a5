package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Each two neighbours. */
@Exposed("itertools.pairwise")
final class Pairwise extends ItertoolsIterator {
  /** {@code itertools.pairwise}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.pairwise",
              PyType.OBJECT,
              true,
              new PairwiseTable(),
              new IteratorMethodsTable())
          .withDoc("Return overlapping pairs of elements.");

  private PyObject source;
  private PyObject previous;

  private Pairwise(PyType type, PyObject source) {
    super(type, TYPE);
    this.source = source;
  }

  @Method(value = "__new__(type, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable) {
    return new Pairwise(type, iterable.iter());
  }

  @Override
  PyObject advance() {
    if (source == null) {
      return null;
    }
    if (previous == null) {
      previous = source.next();
      if (previous == null || source == null) {
        return end();
      }
    }
    PyObject first = previous;
    PyObject second = source.next();
    if (second == null) {
      return end();
    }
    previous = second;
    return PyTuple.pair(first, second);
  }

  private PyObject end() {
    source = null;
    previous = null;
    return null;
  }
}
