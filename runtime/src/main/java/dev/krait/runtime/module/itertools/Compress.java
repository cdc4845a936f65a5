package dev.krait.runtime.module.itertools;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The elements whose selectors are true. */
@Exposed("itertools.compress")
final class Compress extends ItertoolsIterator {
  /** {@code itertools.compress}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.compress",
              PyType.OBJECT,
              true,
              new CompressTable(),
              new IteratorMethodsTable())
          .withDoc("Return data elements corresponding to true selector elements.");

  private final PyObject data;
  private final PyObject selectors;

  private Compress(PyType type, PyObject data, PyObject selectors) {
    super(type, TYPE);
    this.data = data;
    this.selectors = selectors;
  }

  @Method(value = "__new__(type, data, selectors)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject data, PyObject selectors) {
    return new Compress(type, data.iter(), selectors.iter());
  }

  @Override
  PyObject advance() {
    while (true) {
      PyObject element = data.next();
      PyObject selector = element == null ? null : selectors.next();
      if (selector == null) {
        return null;
      }
      if (selector.isTrue()) {
        return element;
      }
    }
  }
}
