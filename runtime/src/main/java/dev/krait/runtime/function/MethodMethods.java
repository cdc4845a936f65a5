package dev.krait.runtime.function;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.BuiltinFunctions;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.AttributeNames;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code method} (reference, 3.2.8.2). */
@Exposed("method")
final class MethodMethods {
  private MethodMethods() {}

  @Method(value = "__new__(cls, function, instance, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject function, PyObject instance) {
    if (function.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyMethod(function, instance);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyMethod self, PyObject instance, PyObject owner) {
    return self;
  }

  @Method("__getattribute__(self, name, /)")
  static PyObject getAttribute(PyMethod self, PyObject name) {
    return self.attr(AttributeNames.text(name));
  }

  @Method("__repr__(self, /)")
  static String repr(PyMethod self) {
    PyObject name = self.function().attrOrNull("__qualname__");
    if (name == null) {
      name = self.function().attrOrNull("__name__");
    }
    String text = name instanceof StrLayout given ? given.exact().toString() : "?";
    return "<bound method " + text + " of " + self.self().repr() + ">";
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyMethod self, PyObject other) {
    if (!(other instanceof PyMethod method)) {
      return PyNotImplemented.INSTANCE;
    }
    return PyBool.of(
        self.function().isEq(method.function()) && Identity.same(self.self(), method.self()));
  }

  @Method("__hash__(self, /)")
  static long hash(PyMethod self) {
    return System.identityHashCode(self.self()) ^ self.function().hash();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyMethod self) {
    return PyTuple.of(
        BuiltinFunctions.getattr(), PyTuple.of(self.self(), self.function().attr("__name__")));
  }

  @Getter(value = "__func__", member = true)
  static PyObject function(PyMethod self) {
    return self.function();
  }

  @Getter(value = "__self__", member = true)
  static PyObject self(PyMethod self) {
    return self.self();
  }

  @Getter("__doc__")
  static PyObject doc(PyMethod self) {
    PyObject doc = self.function().attrOrNull("__doc__");
    return doc == null ? PyNone.NONE : doc;
  }
}
