package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code zip}. */
public class PyZip extends BuiltinIterator {
  /** {@code zip}. */
  public static final PyType TYPE =
      PyType.builtin("zip", PyType.OBJECT, true, new ZipMethodsTable());

  private final Lockstep sources;

  PyZip(PyObject[] iterators, boolean strict) {
    sources = new Lockstep("zip", iterators, strict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    return advance();
  }

  /** {@code zip.__next__}, or null at the end. */
  final PyObject advance() {
    if (sources.iterators().length == 0) {
      return null;
    }
    PyObject[] elements = sources.next();
    return elements == null ? null : PyTuple.of(elements);
  }

  final Lockstep sources() {
    return sources;
  }
}
