package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ClassFactory;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.PyUnion;

/** The methods of {@code typing.ParamSpec}. */
@Exposed("typing.ParamSpec")
final class ParamSpecMethods {
  private ParamSpecMethods() {}

  @Method(
      value =
          "__new__(cls, name, *, bound=None, default=typing.NoDefault, covariant=False,"
              + " contravariant=False, infer_variance=False)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType cls,
      PyObject name,
      PyObject bound,
      PyObject defaultValue,
      PyObject covariant,
      PyObject contravariant,
      PyObject inferred) {
    PyObject text = TypingFunctions.name("paramspec", name);
    Variance variance = Variance.of(covariant, contravariant, inferred);
    PyObject checked =
        bound == PyNone.NONE ? null : TypingFunctions.checkedType(bound, "Bound must be a type.");
    PyParamSpec made = new PyParamSpec(text, checked, variance);
    made.setDefault(defaultValue);
    made.setOwnAttr("__module__", ClassFactory.callerModuleOrNone());
    return made;
  }

  @Method("__repr__(self, /)")
  static String repr(PyParamSpec self) {
    return self.variance().mark() + self.name();
  }

  @Method("__typing_subst__(self, arg, /)")
  static PyObject substitute(PyParamSpec self, PyObject arg) {
    return TypingFunctions.typing("_paramspec_subst").call2(self, arg);
  }

  @Method("__typing_prepare_subst__(self, alias, args, /)")
  static PyObject prepare(PyParamSpec self, PyObject alias, PyObject args) {
    return TypingFunctions.typing("_paramspec_prepare_subst").call3(self, alias, args);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyParamSpec self) {
    return self.name();
  }

  @Method("has_default(self, /)")
  static boolean hasDefault(PyParamSpec self) {
    return self.defaultValue() != null;
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(PyParamSpec self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of ParamSpec");
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    return PyUnion.TYPE.getItem(PyTuple.of(self, other));
  }

  @Method("__ror__(self, value, /)")
  static PyObject rightOr(PyObject self, PyObject other) {
    return PyUnion.TYPE.getItem(PyTuple.of(other, self));
  }

  @Getter(value = "__name__", member = true)
  static PyObject name(PyParamSpec self) {
    return self.name();
  }

  @Getter(value = "__bound__", member = true)
  static PyObject bound(PyParamSpec self) {
    return self.bound() == null ? PyNone.NONE : self.bound();
  }

  @Getter(value = "__covariant__", member = true)
  static boolean covariant(PyParamSpec self) {
    return self.variance().covariant();
  }

  @Getter(value = "__contravariant__", member = true)
  static boolean contravariant(PyParamSpec self) {
    return self.variance().contravariant();
  }

  @Getter(value = "__infer_variance__", member = true)
  static boolean inferred(PyParamSpec self) {
    return self.variance().inferred();
  }

  @Getter("args")
  static PyObject args(PyParamSpec self) {
    return new ParamSpecPart(ParamSpecPart.ARGS_TYPE, self);
  }

  @Getter("kwargs")
  static PyObject kwargs(PyParamSpec self) {
    return new ParamSpecPart(ParamSpecPart.KWARGS_TYPE, self);
  }

  @Getter("__default__")
  static PyObject defaultValue(PyParamSpec self) {
    return self.defaultOrMarker();
  }

  @Getter("evaluate_default")
  static PyObject evaluateDefault(PyParamSpec self) {
    return LazyValue.evaluator(self.defaultValue());
  }
}
