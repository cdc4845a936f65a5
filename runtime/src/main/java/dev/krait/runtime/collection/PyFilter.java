package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code filter}. */
public class PyFilter extends BuiltinIterator {
  /** {@code filter}. */
  public static final PyType TYPE =
      PyType.builtin("filter", PyType.OBJECT, true, new FilterMethodsTable());

  private final PyObject function;
  private final PyObject iterator;

  PyFilter(PyObject function, PyObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    return advance();
  }

  /** {@code filter.__next__}, or null at the end; {@code None} and {@code bool} are not called. */
  final PyObject advance() {
    boolean plain = function == PyNone.NONE || function == PyBool.TYPE;
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (plain ? each.isTrue() : function.call1(each).isTrue()) {
        return each;
      }
    }
    return null;
  }

  final PyObject function() {
    return function;
  }

  final PyObject iterator() {
    return iterator;
  }
}
