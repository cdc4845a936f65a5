package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods that only {@code set} has: those that change it. */
@Exposed("set")
final class SetMethods {
  private SetMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return type == PySet.TYPE ? new PySet() : new SetInstance(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(SetLayout self, PyObject[] args, PyDict kwargs) {
    Arguments.noKeywords("set", kwargs);
    PyObject iterable = Arguments.optional("set", args);
    self.clear();
    if (iterable != null) {
      SetOperations.update(self, iterable);
    }
  }

  @Method(value = "add(self, object, /)", doc = "Add an element to a set.")
  static void add(SetLayout self, PyObject key) {
    self.addElement(key);
  }

  @Method(
      value = "discard(self, object, /)",
      doc = "Remove an element from a set if it is a member.")
  static void discard(SetLayout self, PyObject key) {
    self.discard(key);
  }

  @Method(
      value = "remove(self, object, /)",
      doc = "Remove an element from a set; it must be a member.")
  static void remove(SetLayout self, PyObject key) {
    if (!self.discard(key)) {
      throw Errors.keyError(key);
    }
  }

  @Method(value = "pop(self, /)", doc = "Remove and return an arbitrary set element.")
  static PyObject pop(SetLayout self) {
    PyObject key = self.removeAny();
    if (key == null) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "pop from an empty set");
    }
    return key;
  }

  @Method(value = "clear(self, /)", doc = "Remove all elements from this set.")
  static void clear(SetLayout self) {
    self.clear();
  }

  @Method(
      value = "update(self, /, *others)",
      doc = "Update the set, adding elements from all others.")
  static void update(SetLayout self, PyObject[] others) {
    for (PyObject other : others) {
      SetOperations.update(self, other);
    }
  }

  @Method(
      value = "intersection_update(self, /, *others)",
      doc = "Update the set, keeping only elements found in it and all others.")
  static void intersectionUpdate(SetLayout self, PyObject[] others) {
    self.become((SetBase) SetQueries.intersection(self, others));
  }

  @Method(
      value = "difference_update(self, /, *others)",
      doc = "Update the set, removing elements found in others.")
  static void differenceUpdate(SetLayout self, PyObject[] others) {
    for (PyObject other : others) {
      SetOperations.differenceUpdate(self, other);
    }
  }

  @Method(
      value = "symmetric_difference_update(self, other, /)",
      doc = "Update the set, keeping only elements found in either set, but not in both.")
  static void symmetricDifferenceUpdate(SetLayout self, PyObject other) {
    SetOperations.symmetricDifferenceUpdate(self, other);
  }

  @Method("__ior__(self, value, /)")
  static PyObject orInPlace(SetLayout self, PyObject other) {
    if (!(other instanceof SetBase set)) {
      return PyNotImplemented.INSTANCE;
    }
    self.addAll(set);
    return self;
  }

  @Method("__iand__(self, value, /)")
  static PyObject andInPlace(SetLayout self, PyObject other) {
    if (!(other instanceof SetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    self.become(SetOperations.intersection(self, other));
    return self;
  }

  @Method("__isub__(self, value, /)")
  static PyObject subInPlace(SetLayout self, PyObject other) {
    if (!(other instanceof SetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    SetOperations.differenceUpdate(self, other);
    return self;
  }

  @Method("__ixor__(self, value, /)")
  static PyObject xorInPlace(SetLayout self, PyObject other) {
    if (!(other instanceof SetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    SetOperations.symmetricDifferenceUpdate(self, other);
    return self;
  }
}
