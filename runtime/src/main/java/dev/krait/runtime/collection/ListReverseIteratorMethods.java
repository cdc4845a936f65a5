package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Pickling of the reverse iterator of lists. */
@Exposed("list_reverseiterator")
final class ListReverseIteratorMethods {
  private ListReverseIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(ListReverseIterator self) {
    return Reduction.of(PyReversed.TYPE, self.state(), new PyList());
  }

  @Method("__setstate__(self, object, /)")
  static void setState(ListReverseIterator self, PyObject state) {
    self.moveTo(Index.toIndex(state));
  }
}
