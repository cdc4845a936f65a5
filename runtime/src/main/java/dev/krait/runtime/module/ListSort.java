package dev.krait.runtime.module;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** {@code list.sort} for the functions here. */
final class ListSort {
  private static final String[] NAMES = {"key", "reverse"};

  private ListSort() {}

  /** {@code list.sort(key=key, reverse=reverse)}; null stands for the default. */
  static void sort(PyList list, PyObject key, PyObject reverse) {
    PyObject method = list.attr("sort");
    if (key == null && reverse == null) {
      method.call0();
    } else {
      PyObject[] args = {key == null ? PyNone.NONE : key, reverse == null ? PyBool.FALSE : reverse};
      method.callN(args, NAMES);
    }
  }
}
