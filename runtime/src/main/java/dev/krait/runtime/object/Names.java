package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;

/** The names that {@code __dir__} lists, in CPython's order. */
public final class Names {
  private Names() {}

  /** {@code object.__dir__}: the instance's own names, then those of its class. */
  public static PyList ofInstance(PyObject self) {
    PyDict names = new PyDict();
    PyObject dict = self.attrOrNull("__dict__");
    if (dict instanceof DictLayout own) {
      addKeys(own, names);
    }
    PyObject cls = self.attrOrNull("__class__");
    if (cls != null) {
      addClass(cls, names);
    }
    return keys(names);
  }

  /** {@code type.__dir__}: the class's names and those of its bases. */
  public static PyList ofClass(PyType type) {
    PyDict names = new PyDict();
    addClass(type, names);
    return keys(names);
  }

  /** The keys of a mapping as a list. */
  static PyList ofMapping(PyObject mapping) {
    PyDict names = new PyDict();
    addKeys(mapping, names);
    return keys(names);
  }

  private static void addClass(PyObject cls, PyDict names) {
    if (cls instanceof PyType type) {
      addKeys(type.attributes(), names);
      for (PyType base : type.bases()) {
        addClass(base, names);
      }
      return;
    }
    PyObject dict = cls.attrOrNull("__dict__");
    if (dict != null) {
      addKeys(dict, names);
    }
    PyObject bases = cls.attrOrNull("__bases__");
    if (bases != null) {
      PyObject iterator = bases.iter();
      for (PyObject base = iterator.next(); base != null; base = iterator.next()) {
        addClass(base, names);
      }
    }
  }

  private static void addKeys(PyObject mapping, PyDict names) {
    PyObject iterator = mapping.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      names.put(key, PyNone.NONE);
    }
  }

  private static PyList keys(PyDict names) {
    PyList list = new PyList();
    PyObject iterator = names.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      list.append(key);
    }
    return list;
  }
}
