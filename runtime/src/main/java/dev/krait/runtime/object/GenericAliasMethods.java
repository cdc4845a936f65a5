package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code types.GenericAlias}. */
@Exposed("types.GenericAlias")
final class GenericAliasMethods {
  /** What an alias has beside the attributes of its origin. */
  private static final String[] OWN = {
    "__args__",
    "__mro_entries__",
    "__origin__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__unpacked__"
  };

  private GenericAliasMethods() {}

  @Method(value = "__new__(cls, origin, args, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject origin, PyObject args) {
    return new PyGenericAlias(cls, origin, PyGenericAlias.tuple(args), false);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Method("__repr__(self, /)")
  static String repr(PyGenericAlias self) {
    StringBuilder text = new StringBuilder(self.unpacked() ? "*" : "");
    text.append(PyGenericAlias.describe(self.origin())).append('[');
    PyObject[] args = self.args().items();
    for (int i = 0; i < args.length; i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(args[i] == PyNone.TYPE ? "NoneType" : PyGenericAlias.describe(args[i]));
    }
    return text.append(args.length == 0 ? "()]" : "]").toString();
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyGenericAlias self, PyObject other) {
    if (!(other instanceof PyGenericAlias alias)) {
      return PyNotImplemented.INSTANCE;
    }
    return PyBool.of(
        self.unpacked() == alias.unpacked()
            && self.origin().isEq(alias.origin())
            && self.args().isEq(alias.args()));
  }

  @Method("__hash__(self, /)")
  static long hash(PyGenericAlias self) {
    return self.origin().hash() ^ self.args().hash();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyGenericAlias self, PyObject item) {
    PyObject[] args =
        TypeParameters.substitute(self, self.args().items(), self.parameters().items(), item);
    return new PyGenericAlias(
        PyGenericAlias.TYPE, self.origin(), PyTuple.of(args), self.unpacked());
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyGenericAlias self) {
    return new GenericAliasIterator(self);
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    return PyUnion.or(self, other);
  }

  @Method("__ror__(self, value, /)")
  static PyObject rightOr(PyObject self, PyObject other) {
    return PyUnion.or(other, self);
  }

  @Method("__getattribute__(self, name, /)")
  static PyObject getAttribute(PyGenericAlias self, PyObject name) {
    return self.attr(AttributeNames.text(name));
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(PyGenericAlias self, PyObject bases) {
    return PyTuple.of(self.origin());
  }

  @Method("__instancecheck__(self, instance, /)")
  static PyObject instanceCheck(PyGenericAlias self, PyObject instance) {
    throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  @Method("__subclasscheck__(self, subclass, /)")
  static PyObject subclassCheck(PyGenericAlias self, PyObject subclass) {
    throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyGenericAlias self) {
    if (self.unpacked()) {
      PyGenericAlias plain =
          new PyGenericAlias(PyGenericAlias.TYPE, self.origin(), self.args(), false);
      return PyTuple.of(Builtins.get("next"), PyTuple.of(new GenericAliasIterator(plain)));
    }
    return PyTuple.of(PyGenericAlias.TYPE, PyTuple.of(self.origin(), self.args()));
  }

  @Method("__dir__(self, /)")
  static PyObject dir(PyGenericAlias self) {
    PyType type = self.origin().type();
    PyObject names = type.callSlot(type.lookup("__dir__"), self.origin());
    for (String own : OWN) {
      PyStr name = PyStr.of(own);
      if (!names.contains(name)) {
        names.attr("append").call1(name);
      }
    }
    return names;
  }

  @Getter(value = "__origin__", member = true)
  static PyObject origin(PyGenericAlias self) {
    return self.origin();
  }

  @Getter(value = "__args__", member = true)
  static PyObject args(PyGenericAlias self) {
    return self.args();
  }

  @Getter(value = "__unpacked__", member = true)
  static boolean unpacked(PyGenericAlias self) {
    return self.unpacked();
  }

  @Getter("__parameters__")
  static PyObject parameters(PyGenericAlias self) {
    return self.parameters();
  }

  @Getter("__typing_unpacked_tuple_args__")
  static PyObject unpackedTupleArgs(PyGenericAlias self) {
    return self.unpacked() && self.origin() == PyTuple.TYPE ? self.args() : PyNone.NONE;
  }
}
