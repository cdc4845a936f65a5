package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;

/** The methods of {@code staticmethod}. */
@Exposed("staticmethod")
final class StaticMethodMethods {
  private StaticMethodMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    return new PyStaticMethod(cls);
  }

  @Method("__init__(self, function, /)")
  static void init(PyStaticMethod self, PyObject function) {
    self.wrap(function);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyStaticMethod self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self.function(), args, keywords);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyStaticMethod self, PyObject instance, PyObject owner) {
    boolean unbound = instance == PyNone.NONE;
    boolean ownerless = owner == null || owner == PyNone.NONE;
    if (unbound && ownerless) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self.function();
  }

  @Method("__repr__(self, /)")
  static String repr(PyStaticMethod self) {
    return "<staticmethod(" + self.function().repr() + ")>";
  }

  @Method(value = "__class_getitem__(cls, item, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyObject cls, PyObject item) {
    return PyGenericAlias.of(cls, item);
  }

  @Getter(value = "__func__", member = true)
  static PyObject function(PyStaticMethod self) {
    return self.function();
  }

  @Getter(value = "__wrapped__", member = true)
  static PyObject wrapped(PyStaticMethod self) {
    return self.function();
  }

  @Getter("__isabstractmethod__")
  static boolean isAbstract(PyStaticMethod self) {
    PyObject flag = self.function().attrOrNull("__isabstractmethod__");
    return flag != null && flag.isTrue();
  }

  @Getter("__dict__")
  static PyObject dict(PyStaticMethod self) {
    return self.instanceDict();
  }

  @Getter("__annotations__")
  static PyObject annotations(PyStaticMethod self) {
    return self.annotation("__annotations__");
  }

  @Setter("__annotations__")
  static void setAnnotations(PyStaticMethod self, PyObject value) {
    self.setAnnotation("__annotations__", value);
  }

  @Getter("__annotate__")
  static PyObject annotate(PyStaticMethod self) {
    return self.annotation("__annotate__");
  }

  @Setter("__annotate__")
  static void setAnnotate(PyStaticMethod self, PyObject value) {
    self.setAnnotation("__annotate__", value);
  }
}
