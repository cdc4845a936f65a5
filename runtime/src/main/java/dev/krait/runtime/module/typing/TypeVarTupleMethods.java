package dev.krait.runtime.module.typing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ClassFactory;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code typing.TypeVarTuple}. */
@Exposed("typing.TypeVarTuple")
final class TypeVarTupleMethods {
  private TypeVarTupleMethods() {}

  @Method(value = "__new__(cls, name, *, default=typing.NoDefault)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject name, PyObject defaultValue) {
    PyTypeVarTuple made = new PyTypeVarTuple(TypingFunctions.name("typevartuple", name));
    made.setDefault(defaultValue);
    made.setOwnAttr("__module__", ClassFactory.callerModuleOrNone());
    return made;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyTypeVarTuple self) {
    return self.iter();
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PyTypeVarTuple self) {
    return self.name();
  }

  @Method("__typing_subst__(self, arg, /)")
  static PyObject substitute(PyTypeVarTuple self, PyObject arg) {
    throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
  }

  @Method("__typing_prepare_subst__(self, alias, args, /)")
  static PyObject prepare(PyTypeVarTuple self, PyObject alias, PyObject args) {
    return TypingFunctions.typing("_typevartuple_prepare_subst").call3(self, alias, args);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyTypeVarTuple self) {
    return self.name();
  }

  @Method("has_default(self, /)")
  static boolean hasDefault(PyTypeVarTuple self) {
    return self.defaultValue() != null;
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(PyTypeVarTuple self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of TypeVarTuple");
  }

  @Getter(value = "__name__", member = true)
  static PyObject name(PyTypeVarTuple self) {
    return self.name();
  }

  @Getter("__default__")
  static PyObject defaultValue(PyTypeVarTuple self) {
    return self.defaultOrMarker();
  }

  @Getter("evaluate_default")
  static PyObject evaluateDefault(PyTypeVarTuple self) {
    return LazyValue.evaluator(self.defaultValue());
  }
}
