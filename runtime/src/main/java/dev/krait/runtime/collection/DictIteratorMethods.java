package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Pickling of the iterators of dicts. */
@Exposed("dict_keyiterator")
final class DictIteratorMethods {
  private DictIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(BuiltinIterator self) {
    PyList rest =
        self instanceof DictIterator forward ? forward.rest() : ((DictReverseIterator) self).rest();
    return PyTuple.of(Reduction.builtin("iter"), PyTuple.of(rest));
  }
}
