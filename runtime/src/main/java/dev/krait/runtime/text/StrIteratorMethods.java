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

/** The methods of the iterators of {@code str}. */
@Exposed("str_iterator")
final class StrIteratorMethods {
  private StrIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(StrIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(StrIterator self) {
    PyObject next = self.next();
    if (next == null) {
      throw Errors.of(ExceptionTypes.STOP_ITERATION);
    }
    return next;
  }

  @Method("__length_hint__(self, /)")
  static int lengthHint(StrIterator self) {
    return Math.max(0, self.text().length() - self.index());
  }

  @Method("__setstate__(self, state, /)")
  static void setState(StrIterator self, PyObject state) {
    self.setIndex(Index.toLong(state));
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(StrIterator self) {
    PyObject maker = Builtins.get("iter");
    return self.isExhausted()
        ? PyTuple.of(maker, PyTuple.of(PyStr.EMPTY))
        : PyTuple.of(maker, PyTuple.of(self.text()), PyInt.of(self.index()));
  }
}
