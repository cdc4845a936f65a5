package dev.krait.runtime.module.itertools;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Leaves out elements as long as a predicate is true. */
@Exposed("itertools.dropwhile")
final class DropWhile extends ItertoolsIterator {
  /** {@code itertools.dropwhile}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.dropwhile",
              PyType.OBJECT,
              true,
              new DropWhileTable(),
              new IteratorMethodsTable())
          .withDoc("Drop elements as long as the predicate is true, then return every element.");

  private final PyObject predicate;
  private final PyObject source;
  private boolean started;

  private DropWhile(PyType type, PyObject predicate, PyObject source) {
    super(type, TYPE);
    this.predicate = predicate;
    this.source = source;
  }

  @Method(value = "__new__(type, predicate, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject predicate, PyObject iterable) {
    return new DropWhile(type, predicate, iterable.iter());
  }

  @Override
  PyObject advance() {
    while (true) {
      PyObject element = source.next();
      if (element == null || started) {
        return element;
      }
      if (!predicate.call1(element).isTrue()) {
        started = true;
        return element;
      }
    }
  }
}
