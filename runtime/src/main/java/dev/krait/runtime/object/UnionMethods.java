package dev.krait.runtime.object;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;

/** The methods of {@code typing.Union}. */
@Exposed("typing.Union")
final class UnionMethods {
  private UnionMethods() {}

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    return PyUnion.ofChecked(self, other);
  }

  @Method("__ror__(self, value, /)")
  static PyObject rightOr(PyObject self, PyObject other) {
    return PyUnion.ofChecked(other, self);
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyUnion self, PyObject other) {
    if (!(other instanceof PyUnion union)) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject[] mine = self.args().items();
    PyObject[] theirs = union.args().items();
    return PyBool.of(mine.length == theirs.length && containsAll(mine, theirs));
  }

  private static boolean containsAll(PyObject[] mine, PyObject[] theirs) {
    for (PyObject each : theirs) {
      boolean found = false;
      for (PyObject candidate : mine) {
        found |= candidate == each || candidate.isEq(each);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  @Method("__hash__(self, /)")
  static long hash(PyUnion self) {
    long hash = 0;
    for (PyObject each : self.args().items()) {
      hash ^= each.hash() * 0x9E3779B97F4A7C15L;
    }
    if (self.unhashable() > 0) {
      throw Errors.typeError("union contains " + self.unhashable() + " unhashable elements");
    }
    return hash == -1 ? -2 : hash;
  }

  @Method("__repr__(self, /)")
  static String repr(PyUnion self) {
    StringBuilder text = new StringBuilder();
    for (PyObject each : self.args().items()) {
      text.append(text.isEmpty() ? "" : " | ").append(PyGenericAlias.describe(each));
    }
    return text.toString();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyUnion self, PyObject item) {
    PyObject[] args =
        TypeParameters.substitute(self, self.args().items(), self.parameters().items(), item);
    return PyUnion.of(args);
  }

  @Method(value = "__class_getitem__(cls, args, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyObject cls, PyObject args) {
    PyObject[] members = args instanceof TupleLayout tuple ? tuple.items() : new PyObject[] {args};
    if (members.length == 0) {
      throw Errors.typeError("Cannot take a Union of no types.");
    }
    return PyUnion.ofChecked(members);
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(PyUnion self, PyObject bases) {
    throw Errors.typeError("Cannot subclass " + self.repr());
  }

  @Getter(value = "__args__", member = true)
  static PyObject args(PyUnion self) {
    return self.args();
  }

  @Getter("__parameters__")
  static PyObject parameters(PyUnion self) {
    return self.parameters();
  }

  @Getter("__origin__")
  static PyObject origin(PyUnion self) {
    return PyUnion.TYPE;
  }

  @Getter("__module__")
  static String module(PyUnion self) {
    return "typing";
  }

  @Getter("__name__")
  static String name(PyUnion self) {
    return "Union";
  }

  @Getter("__qualname__")
  static String qualifiedName(PyUnion self) {
    return "Union";
  }
}
