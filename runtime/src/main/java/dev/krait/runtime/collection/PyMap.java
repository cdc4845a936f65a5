package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code map}. */
public class PyMap extends BuiltinIterator {
  /** {@code map}. */
  public static final PyType TYPE =
      PyType.builtin("map", PyType.OBJECT, true, new MapMethodsTable());

  private final PyObject function;
  private final Lockstep sources;

  /** Of one iterable; null if there are more. */
  private final PyObject only;

  PyMap(PyObject function, PyObject[] iterators, boolean strict) {
    this.function = function;
    this.sources = new Lockstep("map", iterators, strict);
    this.only = iterators.length == 1 ? iterators[0] : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    return advance();
  }

  /** {@code map.__next__}, or null at the end. */
  final PyObject advance() {
    if (only != null) {
      PyObject element = only.next();
      return element == null ? null : function.call1(element);
    }
    PyObject[] elements = sources.next();
    if (elements == null) {
      return null;
    }
    return elements.length == 2
        ? function.call2(elements[0], elements[1])
        : function.callN(elements, NO_NAMES);
  }

  final PyObject function() {
    return function;
  }

  final Lockstep sources() {
    return sources;
  }
}
