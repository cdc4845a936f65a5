package dev.krait.runtime.module.itertools;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The elements of one run of {@link GroupBy}. */
@Exposed("itertools._grouper")
final class Group extends ItertoolsIterator {
  /** {@code itertools._grouper}. */
  static final PyType TYPE =
      PyType.builtin(
          "itertools._grouper", PyType.OBJECT, false, new GroupTable(), new IteratorMethodsTable());

  private final GroupBy parent;
  private final PyObject key;

  Group(GroupBy parent, PyObject key) {
    super(TYPE, TYPE);
    this.parent = parent;
    this.key = key;
  }

  @Method(value = "__new__(type, parent, key, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject parent, PyObject key) {
    if (!(parent instanceof GroupBy groups)) {
      throw Errors.typeError(
          "_grouper() argument 1 must be itertools.groupby, not " + parent.type().name());
    }
    return new Group(groups, key);
  }

  PyObject key() {
    return key;
  }

  @Override
  PyObject advance() {
    return parent.advance(this);
  }
}
