package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.operator.Identity;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code builtin_function_or_method} and {@code method-wrapper}. */
@Exposed("builtin_function_or_method")
final class BuiltinFunctionMethods {
  private BuiltinFunctionMethods() {}

  private static BuiltinCode code(PyObject self) {
    return self instanceof BoundBuiltin bound ? bound.code() : ((BuiltinFunction) self).code();
  }

  /** The object that the method belongs to; null for a module's function. */
  private static PyObject receiver(PyObject self) {
    return self instanceof BoundBuiltin bound ? bound.self() : ((BuiltinFunction) self).owner();
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Method("__repr__(self, /)")
  static String repr(PyObject self) {
    BuiltinCode code = code(self);
    PyObject receiver = receiver(self);
    if (receiver == null) {
      return "<built-in function " + code.spec.name() + ">";
    }
    return (code.wrapper ? "<method-wrapper '" : "<built-in method ")
        + code.spec.name()
        + (code.wrapper ? "' of " : " of ")
        + receiver.type().name()
        + " object at "
        + Identities.address(receiver)
        + ">";
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyObject self, PyObject other) {
    if (other.type() != self.type()) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject mine = receiver(self);
    PyObject theirs = receiver(other);
    return PyBool.of(
        code(self) == code(other)
            && (mine == theirs || mine != null && theirs != null && Identity.same(mine, theirs)));
  }

  @Method("__hash__(self, /)")
  static long hash(PyObject self) {
    return System.identityHashCode(receiver(self)) * 31L + System.identityHashCode(code(self));
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyObject self) {
    PyStr name = PyStr.of(code(self).spec.name());
    PyObject receiver = receiver(self);
    return receiver == null ? name : PyTuple.of(BuiltinNames.getattr(), PyTuple.of(receiver, name));
  }

  @Getter("__name__")
  static String name(PyObject self) {
    return code(self).spec.name();
  }

  @Getter("__qualname__")
  static String qualifiedName(PyObject self) {
    PyObject receiver = receiver(self);
    String name = code(self).spec.name();
    if (receiver == null) {
      return name;
    }
    PyType type = receiver instanceof PyType cls ? cls : receiver.type();
    if (self instanceof BoundBuiltin bound && code(self).wrapper) {
      type = bound.owner();
    }
    return type.qualifiedName() + "." + name;
  }

  @Getter("__module__")
  static PyObject module(PyObject self) {
    return self instanceof BuiltinFunction function && function.module() != null
        ? PyStr.of(function.module())
        : PyNone.NONE;
  }

  @Getter("__self__")
  static PyObject self(PyObject self) {
    PyObject receiver = receiver(self);
    if (receiver == null && self instanceof BuiltinFunction function && function.module() != null) {
      receiver = Imports.modules().get(function.module());
    }
    return receiver == null ? PyNone.NONE : receiver;
  }

  @Getter("__doc__")
  static PyObject doc(PyObject self) {
    return BuiltinNames.doc(code(self));
  }

  @Getter("__text_signature__")
  static PyObject textSignature(PyObject self) {
    return BuiltinNames.textSignature(code(self));
  }
}
