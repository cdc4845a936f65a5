package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** What {@code collections.Counter} counts with. */
@Exposed(value = "_collections", module = true)
final class CountFunctions {
  private static final PyInt ZERO = PyInt.of(0);

  private CountFunctions() {}

  @Method(
      value = "_count_elements(mapping, iterable, /)",
      doc = "Count elements in the iterable, updating the mapping")
  static void count(PyObject mapping, PyObject iterable) {
    PyObject iterator = iterable.iter();
    if (mapping instanceof DictLayout dict && isPlain(dict.type())) {
      for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
        dict.increment(each);
      }
      return;
    }
    PyObject get = mapping.attr("get");
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      PyObject count = get.call2(each, ZERO);
      mapping.setItem(each, count.add(1));
    }
  }

  /** Whether reading and writing of items is that of {@code dict}. */
  private static boolean isPlain(PyType type) {
    return type.lookup("get") == PyDict.TYPE.own("get")
        && type.slot(Slot.SETITEM) == PyDict.TYPE.slot(Slot.SETITEM);
  }
}
