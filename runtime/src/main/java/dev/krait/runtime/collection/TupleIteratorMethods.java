package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Pickling of the iterator of tuples. */
@Exposed("tuple_iterator")
final class TupleIteratorMethods {
  private TupleIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(TupleIterator self) {
    return Reduction.of(Reduction.builtin("iter"), self.state(), PyTuple.EMPTY);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(TupleIterator self, PyObject state) {
    self.moveTo(Index.toIndex(state));
  }
}
