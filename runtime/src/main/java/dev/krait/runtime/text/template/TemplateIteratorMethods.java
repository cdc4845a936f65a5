package dev.krait.runtime.text.template;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code string.templatelib.TemplateIter}. */
@Exposed("string.templatelib.TemplateIter")
final class TemplateIteratorMethods {
  private TemplateIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(TemplateIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(TemplateIterator self) {
    PyObject value = self.next();
    if (value == null) {
      throw BuiltinsIteration.stopIteration(PyNone.NONE);
    }
    return value;
  }
}
