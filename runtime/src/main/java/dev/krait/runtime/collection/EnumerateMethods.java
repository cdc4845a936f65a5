package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods of {@code enumerate}. */
@Exposed("enumerate")
final class EnumerateMethods {
  private EnumerateMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    int named = kwargs == null ? 0 : kwargs.size;
    int given = args.length + named;
    if (given == 0) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    if (given > 2) {
      throw Errors.typeError("enumerate() takes at most 2 arguments (" + given + " given)");
    }
    if (named > 0) {
      checkNames(kwargs, args.length);
    }
    PyObject iterable = args.length > 0 ? args[0] : kwargs.get("iterable");
    PyObject start = args.length > 1 ? args[1] : named > 0 ? kwargs.get("start") : null;
    IntLayout from = start == null ? PyInt.of(0) : Index.of(start);
    PyObject iterator = iterable.iter();
    return type == PyEnumerate.TYPE
        ? new PyEnumerate(iterator, from)
        : new EnumerateInstance(type, iterator, from);
  }

  private static void checkNames(PyDict kwargs, int positional) {
    for (DictEntry e = kwargs.first(); e != null; e = kwargs.after(e)) {
      String name = e.key.toString();
      boolean known =
          positional == 0 && (name.equals("iterable") || kwargs.size == 2 && name.equals("start"))
              || positional == 1 && name.equals("start");
      if (!known) {
        throw invalid(name);
      }
    }
  }

  private static PyException invalid(String name) {
    return Errors.typeError("'" + name + "' is an invalid keyword argument for enumerate()");
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyEnumerate self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyEnumerate self) {
    return BuiltinIterator.nextOrStop(self.advance());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyEnumerate self) {
    return PyTuple.of(self.type(), PyTuple.of(self.iterator(), self.count()));
  }
}
