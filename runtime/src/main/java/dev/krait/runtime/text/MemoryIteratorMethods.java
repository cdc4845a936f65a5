package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of the iterator of {@code memoryview}. */
@Exposed("memory_iterator")
final class MemoryIteratorMethods {
  private MemoryIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(MemoryIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(MemoryIterator self) {
    PyObject next = self.next();
    if (next == null) {
      throw Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    return next;
  }
}
