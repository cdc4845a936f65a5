package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods that all iterators have (library reference, "Iterator Types"). */
@Exposed("iterator")
public final class IteratorProtocol {
  private IteratorProtocol() {}

  @Method("__iter__(self, /)")
  static PyObject iter(PyObject self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(BuiltinIterator self) {
    return BuiltinIterator.nextOrStop(self.next());
  }
}
