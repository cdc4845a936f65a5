package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;

/** The methods of {@code map}. */
@Exposed("map")
final class MapMethods {
  private MapMethods() {}

  @Method(value = "__new__(cls, /, *args, strict=False)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyObject strict) {
    if (args.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    boolean isStrict = strict != null && strict.isTrue();
    PyObject[] iterators = Lockstep.iterators(args, 1);
    return type == PyMap.TYPE
        ? new PyMap(args[0], iterators, isStrict)
        : new MapInstance(type, args[0], iterators, isStrict);
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyMap self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyMap self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyMap self) {
    PyTuple arguments = PyTuple.of(Calls.prepend(self.function(), self.sources().iterators()));
    return self.sources().isStrict()
        ? PyTuple.of(self.type(), arguments, PyBool.TRUE)
        : PyTuple.of(self.type(), arguments);
  }

  @Method("__setstate__(self, object, /)")
  static void setState(PyMap self, PyObject strict) {
    self.sources().setStrict(strict.isTrue());
  }
}
