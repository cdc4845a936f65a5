package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** {@code KeyError}, whose text is the key's {@code repr}, so that the empty string shows. */
@Exposed("KeyError")
final class KeyErrorMethods {
  private KeyErrorMethods() {}

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    PyObject[] args = self.args().items();
    return args.length == 1 ? args[0].repr() : ExceptionText.baseStr(self);
  }
}
