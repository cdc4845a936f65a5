package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ObjectReduce;
import dev.krait.runtime.object.PyObject;

/** The methods that {@code set} and {@code frozenset} share: they take any iterables. */
@Exposed("set")
final class SetQueries {
  private SetQueries() {}

  @Method(value = "copy(self, /)", doc = "Return a shallow copy of a set.")
  static PyObject copy(SetBase self) {
    return self instanceof PyFrozenSet ? self : SetOperations.copy(self);
  }

  @Method(
      value = "union(self, /, *others)",
      doc = "Return a new set with elements from the set and all others.")
  static PyObject union(SetBase self, PyObject[] others) {
    return SetOperations.union(self, others);
  }

  @Method(
      value = "intersection(self, /, *others)",
      doc = "Return a new set with elements common to the set and all others.")
  static PyObject intersection(SetBase self, PyObject[] others) {
    if (others.length == 0) {
      return SetOperations.copy(self);
    }
    SetBase result = self;
    for (PyObject other : others) {
      result = SetOperations.intersection(result, other);
    }
    return result;
  }

  @Method(
      value = "difference(self, /, *others)",
      doc = "Return a new set with elements in the set that are not in the others.")
  static PyObject difference(SetBase self, PyObject[] others) {
    if (others.length == 0) {
      return SetOperations.copy(self);
    }
    SetBase result = SetOperations.difference(self, others[0]);
    for (int i = 1; i < others.length; i++) {
      SetOperations.differenceUpdate(result, others[i]);
    }
    return result;
  }

  @Method(
      value = "symmetric_difference(self, other, /)",
      doc = "Return a new set with elements in either the set or other but not both.")
  static PyObject symmetricDifference(SetBase self, PyObject other) {
    return SetOperations.symmetricDifference(self, other);
  }

  @Method(
      value = "isdisjoint(self, other, /)",
      doc = "Return True if two sets have a null intersection.")
  static boolean isDisjoint(SetBase self, PyObject other) {
    return SetOperations.isDisjoint(self, other);
  }

  @Method(value = "issubset(self, other, /)", doc = "Report whether another set contains this set.")
  static boolean isSubset(SetBase self, PyObject other) {
    return SetOperations.isSubset(self, other);
  }

  @Method(
      value = "issuperset(self, other, /)",
      doc = "Report whether this set contains another set.")
  static boolean isSuperset(SetBase self, PyObject other) {
    return SetOperations.isSuperset(self, other);
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling.")
  static PyObject reduce(SetBase self) {
    return PyTuple.of(
        self.type(), PyTuple.of(new PyList(self.toArray())), ObjectReduce.stateOf(self));
  }

  @Method(value = "__sizeof__(self, /)", doc = "S.__sizeof__() -> size of S in memory, in bytes")
  static long sizeOf(SetBase self) {
    int slots = self.table.keys.length;
    return 200 + (slots > SetTable.SMALLEST ? 16L * slots : 0);
  }
}
