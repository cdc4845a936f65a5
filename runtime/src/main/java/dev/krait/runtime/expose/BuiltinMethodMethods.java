package dev.krait.runtime.expose;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.PyStr;

/**
 * The methods of {@code method_descriptor}, {@code wrapper_descriptor} and {@code
 * classmethod_descriptor}.
 */
@Exposed("method_descriptor")
final class BuiltinMethodMethods {
  private BuiltinMethodMethods() {}

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyObject self, PyObject instance, PyObject owner) {
    boolean unbound = instance == PyNone.NONE;
    boolean ownerless = owner == null || owner == PyNone.NONE;
    if (unbound && ownerless) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    PyType from = ownerless ? null : PyType.expect(owner, "__get__ needs a type");
    return self.descrGet(unbound ? null : instance, from);
  }

  @Method("__repr__(self, /)")
  static String repr(PyObject self) {
    BuiltinCode code = code(self);
    String kind = code.wrapper ? "<slot wrapper '" : "<method '";
    return kind + code.spec.name() + "' of '" + owner(self).name() + "' objects>";
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyObject self) {
    return PyTuple.of(
        BuiltinNames.getattr(), PyTuple.of(owner(self), PyStr.of(code(self).spec.name())));
  }

  @Getter("__name__")
  static String name(PyObject self) {
    return code(self).spec.name();
  }

  @Getter("__qualname__")
  static String qualifiedName(PyObject self) {
    return owner(self).qualifiedName() + "." + code(self).spec.name();
  }

  @Getter("__objclass__")
  static PyType owner(PyObject self) {
    return self instanceof BuiltinMethod method
        ? method.owner()
        : ((BuiltinClassMethod) self).owner();
  }

  @Getter("__doc__")
  static PyObject doc(PyObject self) {
    return BuiltinNames.doc(code(self));
  }

  @Getter("__text_signature__")
  static PyObject textSignature(PyObject self) {
    return BuiltinNames.textSignature(code(self));
  }

  private static BuiltinCode code(PyObject self) {
    return self instanceof BuiltinMethod method
        ? method.code()
        : ((BuiltinClassMethod) self).code();
  }
}
