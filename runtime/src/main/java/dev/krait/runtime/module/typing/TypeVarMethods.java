package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ClassFactory;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.PyUnion;
import java.util.Arrays;

/** The methods of {@code typing.TypeVar}. */
@Exposed("typing.TypeVar")
final class TypeVarMethods {
  private TypeVarMethods() {}

  @Method(
      value =
          "__new__(cls, name, *constraints, bound=None, default=typing.NoDefault,"
              + " covariant=False, contravariant=False, infer_variance=False)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType cls,
      PyObject name,
      PyObject[] constraints,
      PyObject bound,
      PyObject defaultValue,
      PyObject covariant,
      PyObject contravariant,
      PyObject inferred) {
    PyObject text = TypingFunctions.name("typevar", name);
    Variance variance = Variance.of(covariant, contravariant, inferred);
    PyObject checked =
        bound == PyNone.NONE ? null : TypingFunctions.checkedType(bound, "Bound must be a type.");
    if (constraints.length == 1) {
      throw Errors.typeError("A single constraint is not allowed");
    }
    if (constraints.length > 0 && checked != null) {
      throw Errors.typeError("Constraints cannot be combined with bound=...");
    }
    PyTypeVar made =
        new PyTypeVar(
            text,
            checked == null ? null : LazyValue.known(checked),
            constraints.length == 0 ? null : LazyValue.known(PyTuple.of(constraints)),
            variance);
    made.setDefault(defaultValue);
    made.setOwnAttr("__module__", ClassFactory.callerModuleOrNone());
    return made;
  }

  @Method("__repr__(self, /)")
  static String repr(PyTypeVar self) {
    return self.variance().mark() + self.name();
  }

  @Method("__typing_subst__(self, arg, /)")
  static PyObject substitute(PyTypeVar self, PyObject arg) {
    return TypingFunctions.typing("_typevar_subst").call2(self, arg);
  }

  @Method("__typing_prepare_subst__(self, alias, args, /)")
  static PyObject prepare(PyTypeVar self, PyObject alias, PyObject args) {
    PyObject parameters = alias.attr("__parameters__");
    int index = Arrays.asList(((TupleLayout) parameters).items()).indexOf(self);
    long given = args.len();
    if (index < given) {
      return args;
    }
    PyObject standard = self.defaultOrMarker();
    if (index > given || standard == NoDefault.INSTANCE) {
      throw Errors.typeError(
          "Too few arguments for "
              + alias.str()
              + "; actual "
              + given
              + ", expected at least "
              + (given + 1));
    }
    return PyTuple.TYPE.call1(args).add(PyTuple.of(standard));
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyTypeVar self) {
    return self.name();
  }

  @Method("has_default(self, /)")
  static boolean hasDefault(PyTypeVar self) {
    return self.defaultValue() != null;
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(PyTypeVar self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of TypeVar");
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
  static PyObject name(PyTypeVar self) {
    return self.name();
  }

  @Getter(value = "__covariant__", member = true)
  static boolean covariant(PyTypeVar self) {
    return self.variance().covariant();
  }

  @Getter(value = "__contravariant__", member = true)
  static boolean contravariant(PyTypeVar self) {
    return self.variance().contravariant();
  }

  @Getter(value = "__infer_variance__", member = true)
  static boolean inferred(PyTypeVar self) {
    return self.variance().inferred();
  }

  @Getter("__bound__")
  static PyObject bound(PyTypeVar self) {
    return self.bound() == null ? PyNone.NONE : self.bound().get();
  }

  @Getter("__constraints__")
  static PyObject constraints(PyTypeVar self) {
    return self.constraintsOrEmpty();
  }

  @Getter("__default__")
  static PyObject defaultValue(PyTypeVar self) {
    return self.defaultOrMarker();
  }

  @Getter("evaluate_bound")
  static PyObject evaluateBound(PyTypeVar self) {
    return LazyValue.evaluator(self.bound());
  }

  @Getter("evaluate_constraints")
  static PyObject evaluateConstraints(PyTypeVar self) {
    return LazyValue.evaluator(self.constraints());
  }

  @Getter("evaluate_default")
  static PyObject evaluateDefault(PyTypeVar self) {
    return LazyValue.evaluator(self.defaultValue());
  }
}
