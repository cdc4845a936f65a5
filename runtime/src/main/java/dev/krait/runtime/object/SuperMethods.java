package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;

/** The methods of {@code super}. */
@Exposed("super")
final class SuperMethods {
  private SuperMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, dev.krait.runtime.collection.PyDict keywords) {
    return new PySuper(cls);
  }

  @Method("__init__(self, *args)")
  static void init(PySuper self, PyObject[] args) {
    if (args.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    if (args.length == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    if (!(args[0] instanceof PyType start)) {
      throw Errors.typeError("super() argument 1 must be a type, not " + args[0].type().name());
    }
    self.init(start, args.length == 1 || args[1] == PyNone.NONE ? null : args[1]);
  }

  @Method("__getattribute__(self, name, /)")
  static PyObject getAttribute(PySuper self, PyObject name) {
    String text = AttributeNames.text(name);
    PyObject value = self.lookup(text);
    if (value == null) {
      value = Attributes.find(self, text);
    }
    if (value == null) {
      throw Attributes.missing(self, text);
    }
    return value;
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PySuper self, PyObject instance, PyObject owner) {
    if (instance == PyNone.NONE && (owner == null || owner == PyNone.NONE)) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self.descrGet(instance == PyNone.NONE ? null : instance, null);
  }

  @Method("__repr__(self, /)")
  static String repr(PySuper self) {
    String start = self.start() == null ? "NULL" : "<class '" + self.start().name() + "'>";
    return self.objectType() == null
        ? "<super: " + start + ", NULL>"
        : "<super: " + start + ", <" + self.objectType().name() + " object>>";
  }

  @Getter("__thisclass__")
  static PyObject thisClass(PySuper self) {
    return orNone(self.start());
  }

  @Getter("__self__")
  static PyObject self(PySuper self) {
    return orNone(self.object());
  }

  @Getter("__self_class__")
  static PyObject selfClass(PySuper self) {
    return orNone(self.objectType());
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }
}
