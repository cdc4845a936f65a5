package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;

/** The methods of {@code type}. */
@Exposed("type")
final class TypeMethods {
  private TypeMethods() {}

  @Method(value = "mro(self, /)", doc = "Return a type's method resolution order.")
  static PyObject mro(PyType self) {
    return new PyList((PyObject[]) Mro.linearise(self));
  }
}
