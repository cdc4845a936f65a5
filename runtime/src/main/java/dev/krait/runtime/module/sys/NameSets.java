package dev.krait.runtime.module.sys;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.util.List;

/** A {@code frozenset} of names. */
final class NameSets {
  private NameSets() {}

  static PyObject of(List<String> names) {
    PyObject[] items = new PyObject[names.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(names.get(i));
    }
    PyObject type = Builtins.get("frozenset");
    PyTuple tuple = PyTuple.of(items);
    return type == null ? tuple : type.call1(tuple);
  }
}
