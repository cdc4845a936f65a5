package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** {@code types.SimpleNamespace}: an object with nothing but attributes. */
@Exposed("types.SimpleNamespace")
public final class SimpleNamespace {
  /** {@code types.SimpleNamespace}. */
  public static final PyType TYPE =
      PyType.builtin("types.SimpleNamespace", PyType.OBJECT, true, new SimpleNamespaceTable())
          .withInstanceDict();

  private SimpleNamespace() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyInstance(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyObject self, PyObject[] args, PyDict keywords) {
    if (args.length > 1) {
      throw Errors.typeError(
          self.type().simpleName() + " expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      addAll(self, args[0]);
    }
    if (keywords != null) {
      addAll(self, keywords);
    }
  }

  private static void addAll(PyObject self, PyObject source) {
    if (source instanceof DictLayout dict) {
      PyObject keys = dict.iter();
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        self.setOwnAttr(name(key), dict.get(key));
      }
      return;
    }
    PyObject pairs = source.iter();
    for (PyObject pair = pairs.next(); pair != null; pair = pairs.next()) {
      PyObject[] parts = Iterables.toArray(pair);
      self.setOwnAttr(name(parts[0]), parts[1]);
    }
  }

  private static String name(PyObject key) {
    if (key instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError("keywords must be strings");
  }

  @Method("__repr__(self, /)")
  static String repr(PyObject self) {
    String name = self.type() == TYPE ? "namespace" : self.type().simpleName();
    StringBuilder text = new StringBuilder(name).append('(');
    DictLayout dict = self.instanceDict();
    PyObject keys = dict.iter();
    String separator = "";
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      text.append(separator).append(key.str()).append('=').append(dict.get(key).repr());
      separator = ", ";
    }
    return text.append(')').toString();
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyObject self, PyObject other) {
    return TYPE.isInstance(self) && TYPE.isInstance(other)
        ? self.instanceDict().eq(other.instanceDict())
        : PyNotImplemented.INSTANCE;
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyObject self) {
    TupleLayout none = PyTuple.EMPTY;
    return PyTuple.of(self.type(), none, self.instanceDict());
  }
}
