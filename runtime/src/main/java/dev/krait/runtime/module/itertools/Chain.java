package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The elements of several iterables, one after the other. */
@Exposed("itertools.chain")
final class Chain extends ItertoolsIterator {
  /** {@code itertools.chain}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.chain",
              PyType.OBJECT,
              true,
              new ChainTable(),
              new IteratorMethodsTable(),
              new GenericMethodsTable())
          .withDoc(
              "Return elements from the first iterable, then from the next, until all are exhausted.");

  private PyObject sources;
  private PyObject active;

  private Chain(PyType type, PyObject sources) {
    super(type, TYPE);
    this.sources = sources;
  }

  @Method(value = "__new__(type, /, *iterables)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] iterables) {
    return new Chain(type, PyTuple.of(iterables).iter());
  }

  @Method(
      value = "from_iterable(type, iterable, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Alternative chain() constructor taking a single iterable argument.")
  static PyObject fromIterable(PyType type, PyObject iterable) {
    return new Chain(type, iterable.iter());
  }

  @Override
  PyObject advance() {
    while (true) {
      if (active == null) {
        if (sources == null) {
          return null;
        }
        PyObject next = sources.next();
        if (next == null) {
          sources = null;
          return null;
        }
        active = next.iter();
      }
      PyObject element = active.next();
      if (element != null) {
        return element;
      }
      active = null;
    }
  }
}
