package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** Pickling of {@code iter(callable, sentinel)}. */
@Exposed("callable_iterator")
final class CallableIteratorMethods {
  private CallableIteratorMethods() {}

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyCallableIterator self) {
    PyObject[] state = self.state();
    return PyTuple.of(
        Reduction.builtin("iter"), state == null ? PyTuple.of(PyTuple.EMPTY) : PyTuple.of(state));
  }
}
