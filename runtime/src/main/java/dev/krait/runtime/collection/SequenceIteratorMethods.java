package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Pickling of iteration by {@code __getitem__}. */
@Exposed("iterator")
final class SequenceIteratorMethods {
  private SequenceIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(PySequenceIterator self) {
    return Reduction.of(Reduction.builtin("iter"), self.state(), PyTuple.EMPTY);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(PySequenceIterator self, PyObject state) {
    self.moveTo(Index.toLong(state));
  }
}
