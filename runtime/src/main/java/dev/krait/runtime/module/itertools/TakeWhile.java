package dev.krait.runtime.module.itertools;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The elements as long as a predicate is true. */
@Exposed("itertools.takewhile")
final class TakeWhile extends ItertoolsIterator {
  /** {@code itertools.takewhile}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.takewhile",
              PyType.OBJECT,
              true,
              new TakeWhileTable(),
              new IteratorMethodsTable())
          .withDoc("Return elements as long as the predicate is true for each.");

  private final PyObject predicate;
  private final PyObject source;
  private boolean stopped;

  private TakeWhile(PyType type, PyObject predicate, PyObject source) {
    super(type, TYPE);
    this.predicate = predicate;
    this.source = source;
  }

  @Method(value = "__new__(type, predicate, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject predicate, PyObject iterable) {
    return new TakeWhile(type, predicate, iterable.iter());
  }

  @Override
  PyObject advance() {
    PyObject element = stopped ? null : source.next();
    if (element == null) {
      return null;
    }
    if (predicate.call1(element).isTrue()) {
      return element;
    }
    stopped = true;
    return null;
  }
}
