package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code contextvars.Token}. */
@Exposed("Token")
final class ContextTokenMethods {
  private ContextTokenMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    throw Errors.runtimeError("Tokens can only be created by ContextVars");
  }

  @Method("__repr__(self, /)")
  static String repr(ContextToken self) {
    return self.text();
  }

  @Method(value = "__class_getitem__(cls, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @Method("__enter__(self, /)")
  static PyObject enter(ContextToken self) {
    return self;
  }

  @Method("__exit__(self, type, val, tb, /)")
  static void exit(ContextToken self, PyObject type, PyObject value, PyObject traceback) {
    self.reset(self.variable());
  }

  @Getter("var")
  static PyObject variable(ContextToken self) {
    return self.variable();
  }

  @Getter("old_value")
  static PyObject oldValue(ContextToken self) {
    return self.oldValue();
  }
}
