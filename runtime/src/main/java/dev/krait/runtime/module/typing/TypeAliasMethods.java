package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ClassFactory;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.PyUnion;

/** The methods of {@code typing.TypeAliasType}. */
@Exposed("typing.TypeAliasType")
final class TypeAliasMethods {
  private TypeAliasMethods() {}

  @Method(value = "__new__(cls, name, value, *, type_params=())", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject name, PyObject value, PyObject typeParameters) {
    PyObject text = TypingFunctions.name("typealias", name);
    if (typeParameters != null && !(typeParameters instanceof TupleLayout)) {
      throw Errors.typeError("type_params must be a tuple");
    }
    PyTuple parameters =
        typeParameters == null ? PyTuple.EMPTY : PyTuple.of(((TupleLayout) typeParameters).items());
    check(parameters);
    return new PyTypeAlias(
        text, parameters, LazyValue.known(value), ClassFactory.callerModuleOrNone());
  }

  private static void check(PyTuple parameters) {
    boolean defaults = false;
    for (PyObject each : parameters.items()) {
      if (!(each instanceof TypeParameter parameter)) {
        throw Errors.typeError("Expected a type param, got " + each.repr());
      }
      if (parameter.defaultValue() != null) {
        defaults = true;
      } else if (defaults) {
        throw Errors.typeError(
            "non-default type parameter '" + each.repr() + "' follows default type parameter");
      }
    }
  }

  @Method("__repr__(self, /)")
  static PyObject repr(PyTypeAlias self) {
    return self.name();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyTypeAlias self, PyObject arguments) {
    if (self.typeParameters().items().length == 0) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    return PyGenericAlias.of(self, arguments);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyTypeAlias self) {
    return self.iter();
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyTypeAlias self) {
    return self.name();
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
  static PyObject name(PyTypeAlias self) {
    return self.name();
  }

  @Getter("__parameters__")
  static PyObject parameters(PyTypeAlias self) {
    return PyTypeVarTuple.unpacked(self.typeParameters());
  }

  @Getter("__type_params__")
  static PyObject typeParameters(PyTypeAlias self) {
    return self.typeParameters();
  }

  @Getter("__value__")
  static PyObject value(PyTypeAlias self) {
    return self.value().get();
  }

  @Getter("evaluate_value")
  static PyObject evaluateValue(PyTypeAlias self) {
    return LazyValue.evaluator(self.value());
  }

  @Getter("__module__")
  static PyObject module(PyTypeAlias self) {
    return self.module();
  }
}
