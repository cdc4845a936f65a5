package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;

/** The special methods of {@code dict}. */
@Exposed("dict")
final class DictOperators {
  private DictOperators() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return type == PyDict.TYPE ? new PyDict() : new DictInstance(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(DictLayout self, PyObject[] args, PyDict kwargs) {
    DictUpdate.call("dict", self, args, kwargs);
  }

  // ---- items ----

  /** A subclass may define {@code __missing__} (library reference, {@code dict}). */
  @Method("__getitem__(self, key, /)")
  static PyObject getItem(DictLayout self, PyObject key) {
    PyObject value = self.get(key);
    if (value != null) {
      return value;
    }
    if (!(self instanceof PyDict)) {
      PyType type = self.type();
      PyObject missing = type.slot(Slot.MISSING);
      if (missing != null) {
        return type.callSlot(missing, self, key);
      }
    }
    throw Errors.keyError(key);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(DictLayout self, PyObject key, PyObject value) {
    self.put(key, value);
  }

  @Method("__delitem__(self, key, /)")
  static void delItem(DictLayout self, PyObject key) {
    if (self.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @Method("__len__(self, /)")
  static int len(DictLayout self) {
    return self.size;
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(DictLayout self, PyObject key) {
    return self.get(key) != null;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(DictLayout self) {
    return new DictKeyIterator(self);
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(DictLayout self) {
    return DictReverseIterator.ofKeys(self);
  }

  // ---- union ----

  static PyDict merged(DictLayout self, DictLayout other) {
    PyDict result = PyDict.copyOf(self);
    result.putAll(other);
    return result;
  }

  @Method("__or__(self, value, /)")
  static PyObject or(DictLayout self, PyObject other) {
    return other instanceof DictLayout dict ? union(self, dict) : PyNotImplemented.INSTANCE;
  }

  @Method("__ror__(self, value, /)")
  static PyObject orReflected(DictLayout self, PyObject other) {
    return other instanceof DictLayout dict ? union(dict, self) : PyNotImplemented.INSTANCE;
  }

  private static PyObject union(DictLayout left, DictLayout right) {
    PyDict result = PyDict.copyOf(left);
    DictUpdate.from(result, right);
    return result;
  }

  @Method("__ior__(self, value, /)")
  static PyObject orInPlace(DictLayout self, PyObject other) {
    DictUpdate.from(self, other);
    return self;
  }

  // ---- comparison ----

  static boolean equal(DictLayout self, DictLayout other) {
    if (self.size != other.size) {
      return false;
    }
    for (DictEntry e = self.first(); e != null; e = self.after(e)) {
      PyObject left = e.value();
      PyObject right = other.get(e.key, e.hash);
      if (right == null || !ArrayOrder.same(left, right)) {
        return false;
      }
    }
    return true;
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(DictLayout self, PyObject other) {
    return other instanceof DictLayout dict
        ? PyBool.of(equal(self, dict))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(DictLayout self, PyObject other) {
    return other instanceof DictLayout dict
        ? PyBool.of(!equal(self, dict))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(DictLayout self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject le(DictLayout self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(DictLayout self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(DictLayout self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  // ---- text ----

  @Method("__repr__(self, /)")
  static PyStr repr(DictLayout self) {
    if (self.size == 0) {
      return PyStr.of("{}");
    }
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return PyStr.of("{...}");
    }
    try {
      ReprText text = new ReprText("{");
      for (DictEntry e = self.first(); e != null; e = self.after(e)) {
        text.entry(e.key, e.value());
      }
      return text.end("}");
    } finally {
      ReprGuard.leave(mark);
    }
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(DictLayout self) {
    boolean onlyStrings = true;
    for (DictEntry e = self.first(); e != null && onlyStrings; e = self.after(e)) {
      onlyStrings = e.key instanceof PyStr;
    }
    return 48 + self.table.sizeOf(onlyStrings);
  }
}
