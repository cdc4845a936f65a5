package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of what {@code localcontext()} returns. */
@Exposed("decimal.ContextManager")
final class ContextManagerMethods {
  private ContextManagerMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    throw Errors.typeError("cannot create 'decimal.ContextManager' instances");
  }

  @Method("__enter__(self, /)")
  static PyObject enter(ContextManager self) {
    self.local.makeCurrent();
    return self.local;
  }

  @Method("__exit__(self, /, *args)")
  static boolean exit(ContextManager self, PyObject[] args) {
    self.global.makeCurrent();
    return false;
  }
}
