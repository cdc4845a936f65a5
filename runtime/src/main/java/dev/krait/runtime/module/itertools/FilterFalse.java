package dev.krait.runtime.module.itertools;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The elements for which a function is false. */
@Exposed("itertools.filterfalse")
final class FilterFalse extends ItertoolsIterator {
  /** {@code itertools.filterfalse}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.filterfalse",
              PyType.OBJECT,
              true,
              new FilterFalseTable(),
              new IteratorMethodsTable())
          .withDoc("Return those elements for which function(element) is false.");

  private final PyObject function;
  private final PyObject source;

  private FilterFalse(PyType type, PyObject function, PyObject source) {
    super(type, TYPE);
    this.function = function;
    this.source = source;
  }

  @Method(value = "__new__(type, function, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new FilterFalse(type, function, iterable.iter());
  }

  @Override
  PyObject advance() {
    while (true) {
      PyObject element = source.next();
      if (element == null) {
        return null;
      }
      boolean plain = function == PyNone.NONE || function == PyBool.TYPE;
      if (!(plain ? element : function.call1(element)).isTrue()) {
        return element;
      }
    }
  }
}
