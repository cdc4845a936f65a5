package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Repeats the elements of an iterable without end. */
@Exposed("itertools.cycle")
final class Cycle extends ItertoolsIterator {
  /** {@code itertools.cycle}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.cycle", PyType.OBJECT, true, new CycleTable(), new IteratorMethodsTable())
          .withDoc(
              "Return elements from the iterable until it is exhausted, then repeat them endlessly.");

  private PyObject source;
  private final PyList saved = new PyList();
  private int at;

  private Cycle(PyType type, PyObject source) {
    super(type, TYPE);
    this.source = source;
  }

  @Method(value = "__new__(type, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable) {
    return new Cycle(type, iterable.iter());
  }

  @Override
  PyObject advance() {
    if (source != null) {
      PyObject element = source.next();
      if (element != null) {
        saved.append(element);
        return element;
      }
      source = null;
    }
    int size = saved.len();
    if (size == 0) {
      return null;
    }
    PyObject element = saved.getItem(at);
    at = at + 1 == size ? 0 : at + 1;
    return element;
  }
}
