package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code zip}. */
@Exposed("zip")
final class ZipMethods {
  private ZipMethods() {}

  @Method(value = "__new__(cls, /, *iterables, strict=False)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] iterables, PyObject strict) {
    boolean isStrict = strict != null && strict.isTrue();
    PyObject[] iterators = Lockstep.iterators(iterables, 0);
    return type == PyZip.TYPE
        ? new PyZip(iterators, isStrict)
        : new ZipInstance(type, iterators, isStrict);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyZip self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyZip self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyZip self) {
    PyTuple iterators = PyTuple.of(self.sources().iterators().clone());
    return self.sources().isStrict()
        ? PyTuple.of(self.type(), iterators, PyBool.TRUE)
        : PyTuple.of(self.type(), iterators);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(PyZip self, PyObject strict) {
    self.sources().setStrict(strict.isTrue());
  }
}
