package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** Pickling of the two iterators of ranges. */
@Exposed("range_iterator")
final class RangeIteratorMethods {
  private RangeIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(BuiltinIterator self) {
    PyRange rest =
        self instanceof RangeIterator small ? small.rest() : ((LongRangeIterator) self).rest();
    return PyTuple.of(Reduction.builtin("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(BuiltinIterator self, PyObject state) {
    if (self instanceof RangeIterator small) {
      small.skip(Index.toLong(state));
    } else {
      ((LongRangeIterator) self).skip(Index.of(state).bigValue());
    }
  }
}
