package dev.krait.runtime.module;

import dev.krait.runtime.collection.ListSort;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code dir()}: the sorted result of {@code __dir__} (library reference, "Functions"). */
public final class Dir {
  private Dir() {}

  /** {@code dir(object)}. */
  public static PyList of(PyObject object) {
    PyType type = object.type();
    PyObject method = type.lookup("__dir__");
    if (method == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    return sorted(type.callSlot(method, object));
  }

  /** The names in order: {@code dir()} without an argument. */
  static PyList sorted(PyObject names) {
    return ListSort.sorted(names, null, false);
  }
}
