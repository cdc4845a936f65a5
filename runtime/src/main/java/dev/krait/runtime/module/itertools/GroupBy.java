package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Comparison;

/** Runs of elements with equal keys. */
@Exposed("itertools.groupby")
final class GroupBy extends ItertoolsIterator {
  /** {@code itertools.groupby}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.groupby",
              PyType.OBJECT,
              true,
              new GroupByTable(),
              new IteratorMethodsTable())
          .withDoc("Return consecutive keys and groups from the iterable.");

  private final PyObject source;
  private final PyObject function;
  private PyObject target;
  private PyObject key;
  private PyObject value;
  private Group current;

  private GroupBy(PyType type, PyObject source, PyObject function) {
    super(type, TYPE);
    this.source = source;
    this.function = function;
  }

  @Method(value = "__new__(type, iterable, key=None)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable, PyObject key) {
    return new GroupBy(type, iterable.iter(), key == PyNone.NONE ? null : key);
  }

  /** Reads an element and its key; false at the end. */
  private boolean read() {
    PyObject element = source.next();
    if (element == null) {
      return false;
    }
    key = function == null ? element : function.call1(element);
    value = element;
    return true;
  }

  @Override
  PyObject advance() {
    current = null;
    while (key == null || target != null && Comparison.sameOrEqual(target, key)) {
      if (!read()) {
        return null;
      }
    }
    target = key;
    Group group = new Group(this, target);
    current = group;
    return PyTuple.pair(target, group);
  }

  /** The next element of a group; null at its end, or when the next group was asked for. */
  PyObject advance(Group group) {
    if (group != current) {
      return null;
    }
    if (value == null && !read()) {
      return null;
    }
    if (!Comparison.sameOrEqual(group.key(), key)) {
      return null;
    }
    PyObject element = value;
    value = null;
    return element;
  }
}
