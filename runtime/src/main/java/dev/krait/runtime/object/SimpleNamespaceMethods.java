package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.text.StrLayout;
import java.util.ArrayDeque;
import java.util.Deque;

/** The methods of {@code types.SimpleNamespace}. */
@Exposed("types.SimpleNamespace")
final class SimpleNamespaceMethods {
  private static final ThreadLocal<Deque<PyObject>> SHOWN =
      ThreadLocal.withInitial(ArrayDeque::new);

  private SimpleNamespaceMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    return new PyInstance(cls);
  }

  @Method("__init__(self, mapping_or_iterable=(), /, **kwargs)")
  static void init(PyInstance self, PyObject mapping, PyDict keywords) {
    if (mapping != null) {
      DictLayout given =
          mapping instanceof DictLayout dict ? dict : (DictLayout) PyDict.TYPE.call1(mapping);
      copy(given, self);
    }
    if (keywords != null) {
      copy(keywords, self);
    }
  }

  private static void copy(DictLayout from, PyInstance self) {
    PyObject keys = from.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      if (!(key instanceof StrLayout name)) {
        throw Errors.typeError("keywords must be strings");
      }
      self.setOwnAttr(name.exact().toString(), from.get(key));
    }
  }

  @Method("__repr__(self, /)")
  static String repr(PyInstance self) {
    PyType type = self.type();
    String name = type == PySimpleNamespace.TYPE ? "namespace" : type.name();
    Deque<PyObject> shown = SHOWN.get();
    for (PyObject each : shown) {
      if (each == self) {
        return name + "(...)";
      }
    }
    shown.push(self);
    try {
      StringBuilder text = new StringBuilder(name).append('(');
      DictLayout dict = self.instanceDict();
      PyObject keys = dict.iter();
      String separator = "";
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        if (key instanceof StrLayout && key.len() > 0) {
          text.append(separator).append(key.str()).append('=').append(dict.get(key).repr());
          separator = ", ";
        }
      }
      return text.append(')').toString();
    } finally {
      shown.pop();
    }
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyInstance self, PyObject other) {
    if (!PySimpleNamespace.TYPE.isInstance(other)) {
      return PyNotImplemented.INSTANCE;
    }
    return Comparison.compare(CompareOperator.EQ, self.instanceDict(), other.instanceDict());
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyInstance self) {
    return PyTuple.of(self.type(), PyTuple.EMPTY, self.instanceDict());
  }

  @Method("__replace__(self, /, **changes)")
  static PyObject replace(PyInstance self, PyDict changes) {
    PyObject made = self.type().call0();
    copy(self.instanceDict(), (PyInstance) made);
    if (changes != null) {
      copy(changes, (PyInstance) made);
    }
    return made;
  }

  @Getter(value = "__dict__", member = true)
  static PyObject dict(PyInstance self) {
    return self.instanceDict();
  }
}
