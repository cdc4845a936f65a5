package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import java.util.Arrays;
import java.util.Map;

/** The methods of {@code contextvars.Context}. */
@Exposed("Context")
final class ContextMethods {
  private ContextMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null) {
      throw Errors.typeError("Context() does not accept any arguments");
    }
    return new PyContext();
  }

  private static PyContextVar variable(PyObject key) {
    if (key instanceof PyContextVar variable) {
      return variable;
    }
    throw Errors.typeError("a ContextVar key was expected, got " + key.repr());
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyContext self, PyObject other) {
    return other instanceof PyContext context
        ? PyBool.of(self.sameAs(context))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyContext self, PyObject other) {
    return other instanceof PyContext context
        ? PyBool.of(!self.sameAs(context))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__len__(self, /)")
  static long len(PyContext self) {
    return self.values().size();
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyContext self, PyObject key) {
    PyObject value = self.get(variable(key));
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(PyContext self, PyObject key) {
    return self.get(variable(key)) != null;
  }

  @Method("get(self, key, default=None, /)")
  static PyObject get(PyContext self, PyObject key, PyObject defaultValue) {
    PyObject value = self.get(variable(key));
    return value != null ? value : defaultValue == null ? PyNone.NONE : defaultValue;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyContext self) {
    return keys(self);
  }

  @Method("keys(self, /)")
  static PyObject keys(PyContext self) {
    return PyTuple.of(self.values().keySet().toArray(PyObject.NO_ARGS)).iter();
  }

  @Method("values(self, /)")
  static PyObject values(PyContext self) {
    return PyTuple.of(self.values().values().toArray(PyObject.NO_ARGS)).iter();
  }

  @Method("items(self, /)")
  static PyObject items(PyContext self) {
    PyObject[] pairs = new PyObject[self.values().size()];
    int i = 0;
    for (Map.Entry<PyContextVar, PyObject> entry : self.values().entrySet()) {
      pairs[i++] = PyTuple.of(entry.getKey(), entry.getValue());
    }
    return PyTuple.of(pairs).iter();
  }

  @Method("copy(self, /)")
  static PyObject copy(PyContext self) {
    return self.copy();
  }

  @Method("run(self, /, *args, **kwargs)")
  static PyObject run(PyContext self, PyObject[] args, PyDict keywords) {
    if (args.length == 0) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    self.enter();
    try {
      return Calls.withDict(args[0], Arrays.copyOfRange(args, 1, args.length), keywords);
    } finally {
      self.leave();
    }
  }
}
