package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A function called with the items of each element as its arguments. */
@Exposed("itertools.starmap")
final class StarMap extends ItertoolsIterator {
  /** {@code itertools.starmap}. */
  static final PyType TYPE =
      PyType.builtin(
              "itertools.starmap",
              PyType.OBJECT,
              true,
              new StarMapTable(),
              new IteratorMethodsTable())
          .withDoc("Return function(*element) for each element.");

  private final PyObject function;
  private final PyObject source;

  private StarMap(PyType type, PyObject function, PyObject source) {
    super(type, TYPE);
    this.function = function;
    this.source = source;
  }

  @Method(value = "__new__(type, function, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new StarMap(type, function, iterable.iter());
  }

  @Override
  PyObject advance() {
    PyObject element = source.next();
    if (element == null) {
      return null;
    }
    PyObject[] arguments = Iterables.toArray(element);
    return switch (arguments.length) {
      case 1 -> function.call1(arguments[0]);
      case 2 -> function.call2(arguments[0], arguments[1]);
      default -> function.callN(arguments, NO_NAMES);
    };
  }
}
