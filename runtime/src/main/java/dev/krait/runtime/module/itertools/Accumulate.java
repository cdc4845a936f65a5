package dev.krait.runtime.module.itertools;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The running total, or what a function makes of total and element. */
@Exposed("itertools.accumulate")
final class Accumulate extends ItertoolsIterator {
  /** {@code itertools.accumulate}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.accumulate",
              PyType.OBJECT,
              true,
              new AccumulateTable(),
              new IteratorMethodsTable())
          .withDoc(
              "Return accumulated sums, or accumulated results of another function of two arguments.");

  private final PyObject source;
  private final PyObject function;
  private PyObject total;
  private boolean hasInitial;

  private Accumulate(PyType type, PyObject source, PyObject function, PyObject initial) {
    super(type, TYPE);
    this.source = source;
    this.function = function;
    this.total = initial;
    this.hasInitial = initial != null;
  }

  @Method(value = "__new__(type, iterable, func=None, *, initial=None)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject iterable, PyObject function, PyObject initial) {
    return new Accumulate(
        type,
        iterable.iter(),
        function == PyNone.NONE ? null : function,
        initial == PyNone.NONE ? null : initial);
  }

  @Override
  PyObject advance() {
    if (hasInitial) {
      hasInitial = false;
      return total;
    }
    PyObject element = source.next();
    if (element == null) {
      return null;
    }
    if (total == null) {
      total = element;
    } else {
      total = function == null ? total.add(element) : function.call2(total, element);
    }
    return total;
  }
}
