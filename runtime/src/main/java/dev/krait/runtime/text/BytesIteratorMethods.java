package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The methods of the iterators of {@code bytes} and {@code bytearray}. */
@Exposed("bytes_iterator")
final class BytesIteratorMethods {
  private BytesIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(BytesIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(BytesIterator self) {
    PyObject next = self.next();
    if (next == null) {
      throw Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    return next;
  }

  @Method("__length_hint__(self, /)")
  static int lengthHint(BytesIterator self) {
    return self.lengthHint();
  }

  @Method("__setstate__(self, state, /)")
  static void setState(BytesIterator self, PyObject state) {
    self.setIndex(Index.toLong(state));
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(BytesIterator self) {
    PyObject maker = Builtins.get("iter");
    return self.bytes() == null
        ? PyTuple.of(maker, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(maker, PyTuple.of(self.bytes()), PyInt.of(self.index()));
  }
}
