package dev.krait.runtime.module.itertools;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods that all iterators of {@code itertools} have. */
@Exposed("itertools")
final class IteratorMethods {
  private IteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(ItertoolsIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(ItertoolsIterator self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }
}
