package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Pickling of the iterator of lists. */
@Exposed("list_iterator")
final class ListIteratorMethods {
  private ListIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(ListIterator self) {
    return Reduction.of(Reduction.builtin("iter"), self.state(), new PyList());
  }

  @Method("__setstate__(self, object, /)")
  static void setState(ListIterator self, PyObject state) {
    self.moveTo(Index.toIndex(state));
  }
}
