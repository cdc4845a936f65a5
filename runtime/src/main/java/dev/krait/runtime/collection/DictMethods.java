package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code dict} other than the special ones. */
@Exposed("dict")
final class DictMethods {
  private DictMethods() {}

  @Method(
      value = "get(self, key, default=None, /)",
      doc = "Return the value for key if key is in the dictionary, else default.")
  static PyObject get(DictLayout self, PyObject key, PyObject otherwise) {
    PyObject value = self.get(key);
    return value != null ? value : otherwise != null ? otherwise : PyNone.NONE;
  }

  @Method(
      value = "setdefault(self, key, default=None, /)",
      doc = "Insert key with a value of default if key is not in the dictionary.")
  static PyObject setDefault(DictLayout self, PyObject key, PyObject value) {
    return self.putIfAbsent(key, value == null ? PyNone.NONE : value);
  }

  @Method(
      value = "pop(self, key, default=<unrepresentable>, /)",
      doc = "Remove specified key and return the corresponding value.")
  static PyObject pop(DictLayout self, PyObject key, PyObject otherwise) {
    PyObject value = self.size == 0 ? null : self.remove(key);
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw Errors.keyError(key);
    }
    return otherwise;
  }

  @Method(
      value = "popitem(self, /)",
      doc = "Remove and return the (key, value) pair that was added last.")
  static PyObject popItem(DictLayout self) {
    PyTuple item = self.removeLast();
    if (item == null) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "popitem(): dictionary is empty");
    }
    return item;
  }

  @Method(value = "keys(self, /)", doc = "Return a set-like object with the dict's keys.")
  static PyObject keys(DictLayout self) {
    return new DictKeys(self);
  }

  @Method(value = "items(self, /)", doc = "Return a set-like object with the dict's items.")
  static PyObject items(DictLayout self) {
    return new DictItems(self);
  }

  @Method(value = "values(self, /)", doc = "Return an object with the dict's values.")
  static PyObject values(DictLayout self) {
    return new DictValues(self);
  }

  @Method(
      value = "update(self, /, *args, **kwargs)",
      doc = "Update the dict from a mapping or an iterable of pairs, and from keyword arguments.")
  static void update(DictLayout self, PyObject[] args, PyDict kwargs) {
    DictUpdate.call("update", self, args, kwargs);
  }

  @Method(
      value = "fromkeys(type, iterable, value=None, /)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Create a new dictionary with keys from iterable and values set to value.")
  static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
    PyObject made = type.call0();
    PyObject all = value == null ? PyNone.NONE : value;
    if (made instanceof PyDict dict && fill(dict, iterable, all)) {
      return dict;
    }
    PyObject iterator = iterable.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      made.setItem(key, all);
    }
    return made;
  }

  /** Sets the keys of an exact dict or set, whose hashes are known; false for anything else. */
  private static boolean fill(PyDict dict, PyObject keys, PyObject value) {
    if (keys instanceof PyDict other) {
      dict.reserve(other.size);
      for (DictEntry e = other.first(); e != null; e = other.after(e)) {
        dict.put(e.key, e.hash, value);
      }
      return true;
    }
    if (!(keys instanceof PySet) && !(keys instanceof PyFrozenSet)) {
      return false;
    }
    SetBase set = (SetBase) keys;
    for (int slot = set.nextSlot(0); slot >= 0; slot = set.nextSlot(slot + 1)) {
      dict.put(set.table.keys[slot], set.table.hashes[slot], value);
    }
    return true;
  }

  @Method(value = "clear(self, /)", doc = "Remove all items from the dict.")
  static void clear(DictLayout self) {
    self.clear();
  }

  @Method(value = "copy(self, /)", doc = "Return a shallow copy of the dict.")
  static PyObject copy(DictLayout self) {
    return PyDict.copyOf(self);
  }
}
