package dev.krait.runtime.module;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of the iterator that {@code iter(callable, sentinel)} makes. */
@Exposed("callable_iterator")
final class CallIteratorMethods {
  private CallIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(PyCallIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyCallIterator self) {
    return BuiltinsIteration.nextOrRaise(self);
  }
}
