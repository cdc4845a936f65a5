package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.ConstructorKeywords;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods that only {@code frozenset} has. */
@Exposed("frozenset")
final class FrozenSetMethods {
  private FrozenSetMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    ConstructorKeywords.checkNew(type, PyFrozenSet.TYPE, kwargs);
    PyObject iterable = Arguments.optional("frozenset", args);
    if (type == PyFrozenSet.TYPE && iterable instanceof PyFrozenSet) {
      return iterable;
    }
    SetBase made = type == PyFrozenSet.TYPE ? new PyFrozenSet() : new FrozenSetInstance(type);
    if (iterable != null) {
      SetOperations.update(made, iterable);
    }
    return made;
  }

  @Method("__hash__(self, /)")
  static long hash(FrozenSetLayout self) {
    return self.frozenHash();
  }
}
