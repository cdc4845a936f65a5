package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Pickling of the iterator of sets. */
@Exposed("set_iterator")
final class SetIteratorMethods {
  private SetIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(SetIterator self) {
    return PyTuple.of(Reduction.builtin("iter"), PyTuple.of(self.rest()));
  }
}
