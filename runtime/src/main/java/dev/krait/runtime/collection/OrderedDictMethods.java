package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ObjectReduce;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code OrderedDict} other than the special ones. */
@Exposed("OrderedDict")
final class OrderedDictMethods {
  private OrderedDictMethods() {}

  @Method(
      value = "fromkeys(type, /, iterable, value=None)",
      kind = Method.Kind.CLASS_METHOD,
      doc = "Create a new ordered dictionary with keys from iterable and values set to value.")
  static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
    PyObject made = type.call0();
    PyObject all = value == null ? PyNone.NONE : value;
    PyObject iterator = iterable.iter();
    for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
      made.setItem(key, all);
    }
    return made;
  }

  @Method(
      value = "move_to_end(self, /, key, last=True)",
      doc = "Move an existing element to the end, or to the beginning if last is false.")
  static void moveToEnd(PyOrderedDict self, PyObject key, PyObject last) {
    if (!self.move(key, last == null || last.isTrue())) {
      throw Errors.keyError(key);
    }
    self.moved();
  }

  @Method(
      value = "popitem(self, /, last=True)",
      doc = "Remove and return the last pair of key and value, or the first if last is false.")
  static PyObject popItem(PyOrderedDict self, PyObject last) {
    PyTuple item = last == null || last.isTrue() ? self.removeLast() : self.removeFirst();
    if (item == null) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "dictionary is empty");
    }
    self.moved();
    return item;
  }

  @Method(
      value = "pop(self, /, key, default=<unrepresentable>)",
      doc = "Remove the key and return its value, or the default if there is none.")
  static PyObject pop(PyOrderedDict self, PyObject key, PyObject otherwise) {
    PyObject value = self.remove(key);
    if (value == null) {
      if (otherwise == null) {
        throw Errors.keyError(key);
      }
      return otherwise;
    }
    return value;
  }

  @Method(
      value = "setdefault(self, /, key, default=None)",
      doc = "Insert key with the default value if it is missing; return the key's value.")
  static PyObject setDefault(PyOrderedDict self, PyObject key, PyObject otherwise) {
    PyObject value = otherwise == null ? PyNone.NONE : otherwise;
    if (self.isExact()) {
      return self.putIfAbsent(key, value);
    }
    if (self.contains(key)) {
      return self.getItem(key);
    }
    self.setItem(key, value);
    return value;
  }

  @Method(value = "keys(self, /)", doc = "Return a set-like object with the keys.")
  static PyObject keys(PyOrderedDict self) {
    return new OrderedDictViews.Keys(self);
  }

  @Method(value = "values(self, /)", doc = "Return an object with the values.")
  static PyObject values(PyOrderedDict self) {
    return new OrderedDictViews.Values(self);
  }

  @Method(value = "items(self, /)", doc = "Return a set-like object with the items.")
  static PyObject items(PyOrderedDict self) {
    return new OrderedDictViews.Items(self);
  }

  @Method(value = "__reversed__(self, /)", doc = "Return reversed(self).")
  static PyObject reversed(PyOrderedDict self) {
    return new OrderedDictIterator(self, OrderedDictIterator.Kind.KEYS, true);
  }

  @Method(value = "clear(self, /)", doc = "Remove all items.")
  static void clear(PyOrderedDict self) {
    self.clear();
    self.moved();
  }

  @Method(value = "copy(self, /)", doc = "Return a shallow copy.")
  static PyObject copy(PyOrderedDict self) {
    if (self.isExact()) {
      PyOrderedDict made = new PyOrderedDict(PyOrderedDict.TYPE);
      made.copyFrom(self);
      return made;
    }
    PyObject made = self.type().call0();
    for (PyObject key : self.keyArray()) {
      made.setItem(key, self.getItem(key));
    }
    return made;
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling")
  static PyObject reduce(PyOrderedDict self) {
    return PyTuple.of(
        self.type(),
        PyTuple.EMPTY,
        ObjectReduce.stateOf(self),
        PyNone.NONE,
        self.attr("items").call0().iter());
  }

  @Method(
      value = "update(self, /, *args, **kwargs)",
      doc = "Update from a mapping or an iterable of pairs, and from keyword arguments.")
  static void update(PyOrderedDict self, PyObject[] args, PyDict kwargs) {
    if (args.length > 1) {
      throw Errors.typeError("expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      updateFrom(self, args[0]);
    }
    if (kwargs != null) {
      for (DictEntry e = kwargs.first(); e != null; e = kwargs.after(e)) {
        self.setItem(e.key, e.value());
      }
    }
  }

  private static void updateFrom(PyOrderedDict self, PyObject other) {
    if (other instanceof PyDict
        || other instanceof PyOrderedDict ordered && ordered.isExact() && self != other) {
      DictLayout dict = (DictLayout) other;
      if (self.isExact()) {
        self.putAll(dict);
        return;
      }
      PyObject[] items = dict.itemArray();
      for (PyObject item : items) {
        PyObject[] pair = ((PyTuple) item).items;
        self.setItem(pair[0], pair[1]);
      }
      return;
    }
    PyObject keys = other.attrOrNull("keys");
    if (keys != null) {
      PyObject iterator = keys.call0().iter();
      for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
        self.setItem(key, other.getItem(key));
      }
      return;
    }
    PyObject items = other.attrOrNull("items");
    PyObject iterator = (items == null ? other : items.call0()).iter();
    for (PyObject pair = iterator.next(); pair != null; pair = iterator.next()) {
      PyObject[] both = Iterables.toArray(pair);
      if (both.length < 2) {
        throw Errors.valueError(
            "need more than "
                + both.length
                + " value"
                + (both.length == 1 ? "" : "s")
                + " to unpack");
      }
      if (both.length > 2) {
        throw Errors.valueError("too many values to unpack (expected 2)");
      }
      self.setItem(both[0], both[1]);
    }
  }
}
