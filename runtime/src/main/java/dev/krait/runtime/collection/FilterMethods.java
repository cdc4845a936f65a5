package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code filter}. */
@Exposed("filter")
final class FilterMethods {
  private FilterMethods() {}

  @Method(value = "__new__(cls, function, iterable, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    PyObject iterator = iterable.iter();
    return type == PyFilter.TYPE
        ? new PyFilter(function, iterator)
        : new FilterInstance(type, function, iterator);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyFilter self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyFilter self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyFilter self) {
    return PyTuple.of(self.type(), PyTuple.of(self.function(), self.iterator()));
  }
}
