package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The special methods of {@code OrderedDict}. */
@Exposed("OrderedDict")
final class OrderedDictOperators {
  private OrderedDictOperators() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return new PyOrderedDict(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyOrderedDict self, PyObject[] args, PyDict kwargs) {
    OrderedDictMethods.update(self, args, kwargs);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(PyOrderedDict self, PyObject key, PyObject value) {
    self.put(key, key.hash(), value);
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(PyOrderedDict self, PyObject key) {
    if (self.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyOrderedDict self) {
    return new OrderedDictIterator(self, OrderedDictIterator.Kind.KEYS, false);
  }

  @Method("__repr__(self, /)")
  static String repr(PyOrderedDict self) {
    String name = self.type().simpleName();
    if (self.len() == 0) {
      return name + "()";
    }
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return "...";
    }
    try {
      PyDict plain =
          self.isExact()
              ? PyDict.copyOf(self)
              : (PyDict) PyDict.TYPE.call1(self.attr("items").call0());
      return name + "(" + plain.repr() + ")";
    } finally {
      ReprGuard.leave(mark);
    }
  }

  // ---- comparison: with another one, the order counts ----

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyOrderedDict self, PyObject other) {
    return other instanceof DictLayout dict
        ? PyBool.of(isEqual(self, dict))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyOrderedDict self, PyObject other) {
    return other instanceof DictLayout dict
        ? PyBool.of(!isEqual(self, dict))
        : PyNotImplemented.INSTANCE;
  }

  private static boolean isEqual(PyOrderedDict self, DictLayout other) {
    if (!DictOperators.equal(self, other)) {
      return false;
    }
    return !(other instanceof PyOrderedDict ordered) || haveSameOrder(self, ordered);
  }

  /** Compares the keys by position; a comparison may change both. */
  private static boolean haveSameOrder(PyOrderedDict self, PyOrderedDict other) {
    OrderedDictState mine = new OrderedDictState(self);
    OrderedDictState its = new OrderedDictState(other);
    DictEntry left = self.first();
    DictEntry right = other.first();
    while (left != null && right != null) {
      boolean same = ArrayOrder.same(left.key, right.key);
      mine.requireUnchanged();
      its.requireUnchanged();
      if (!same) {
        return false;
      }
      left = self.after(left);
      right = other.after(right);
    }
    return left == right;
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(PyOrderedDict self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(PyOrderedDict self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(PyOrderedDict self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(PyOrderedDict self, PyObject other) {
    return PyNotImplemented.INSTANCE;
  }

  // ---- union ----

  @Method("__or__(self, value, /)")
  static PyObject or(PyOrderedDict self, PyObject other) {
    return other instanceof DictLayout
        ? union(self.type(), self, other)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ror__(self, value, /)")
  static PyObject orReflected(PyOrderedDict self, PyObject other) {
    return other instanceof DictLayout
        ? union(self.type(), other, self)
        : PyNotImplemented.INSTANCE;
  }

  private static PyObject union(PyType type, PyObject left, PyObject right) {
    PyObject made = type.call1(left);
    OrderedDictMethods.update((PyOrderedDict) made, new PyObject[] {right}, null);
    return made;
  }

  @Method("__ior__(self, value, /)")
  static PyObject orInPlace(PyOrderedDict self, PyObject other) {
    OrderedDictMethods.update(self, new PyObject[] {other}, null);
    return self;
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(PyOrderedDict self) {
    return DictOperators.sizeOf(self) + 64 + 32L * self.size;
  }
}
