package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.CompareOperator;

/** The methods of the views of keys and of items, which are like sets. */
@Exposed("dict_keys")
final class DictSetViewMethods {
  private DictSetViewMethods() {}

  @Method("__contains__(self, key, /)")
  static boolean contains(DictSetView self, PyObject key) {
    return self.has(key);
  }

  @Method("isdisjoint(self, object, /)")
  static boolean isDisjoint(DictSetView self, PyObject other) {
    if (self == other) {
      return self.dict.size == 0;
    }
    boolean sized = other instanceof SetBase || other instanceof DictSetView;
    boolean swapped = sized && other.len() > self.dict.size;
    PyObject container = swapped ? other : self;
    PyObject iterator = (swapped ? self : other).iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (container.contains(each)) {
        return false;
      }
    }
    return true;
  }

  // ---- operators: the left operand of a reflected one may be any iterable ----

  private static PySet toSet(PyObject operand) {
    PyObject source =
        operand instanceof DictKeys keys && keys.dict instanceof PyDict ? keys.dict : operand;
    PySet set = new PySet();
    SetOperations.update(set, source);
    return set;
  }

  @Method("__sub__(self, value, /)")
  static PyObject sub(PyObject self, PyObject other) {
    PySet result = toSet(self);
    SetOperations.differenceUpdate(result, other);
    return result;
  }

  @Method("__rsub__(self, value, /)")
  static PyObject subReflected(PyObject self, PyObject other) {
    return sub(other, self);
  }

  @Method("__and__(self, value, /)")
  static PyObject and(PyObject self, PyObject other) {
    return self instanceof DictSetView view
        ? intersection(view, other)
        : intersection((DictSetView) other, self);
  }

  @Method("__rand__(self, value, /)")
  static PyObject andReflected(PyObject self, PyObject other) {
    return and(other, self);
  }

  private static PyObject intersection(DictSetView self, PyObject other) {
    if (other instanceof PySet set && self.dict.size <= set.size()) {
      return SetOperations.intersection(set, self);
    }
    DictSetView container = self;
    PyObject source = other;
    if (other instanceof DictSetView view && view.dict.size > self.dict.size) {
      container = view;
      source = self;
    }
    PySet result = new PySet();
    PyObject iterator = source.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (container.has(each)) {
        result.addElement(each);
      }
    }
    return result;
  }

  @Method("__or__(self, value, /)")
  static PyObject or(PyObject self, PyObject other) {
    PySet result = toSet(self);
    SetOperations.update(result, other);
    return result;
  }

  @Method("__ror__(self, value, /)")
  static PyObject orReflected(PyObject self, PyObject other) {
    return or(other, self);
  }

  @Method("__xor__(self, value, /)")
  static PyObject xor(PyObject self, PyObject other) {
    if (self instanceof DictItems left && other instanceof DictItems right) {
      return itemsXor(left.dict, right.dict);
    }
    PySet result = toSet(self);
    SetOperations.symmetricDifferenceUpdate(result, other);
    return result;
  }

  @Method("__rxor__(self, value, /)")
  static PyObject xorReflected(PyObject self, PyObject other) {
    return xor(other, self);
  }

  /** Values need not be hashable where both dicts have them. */
  private static PySet itemsXor(DictLayout left, DictLayout right) {
    PyDict rest = PyDict.copyOf(left);
    PySet result = new PySet();
    for (DictEntry e = right.first(); e != null; e = right.after(e)) {
      PyObject value = e.value();
      PyObject other = rest.get(e.key, e.hash);
      if (other != null && ArrayOrder.same(other, value)) {
        rest.remove(e.key, e.hash);
      } else {
        result.addElement(PyTuple.pair(e.key, value));
      }
    }
    SetOperations.update(result, new DictItems(rest));
    return result;
  }

  // ---- comparison with sets and views ----

  private static PyObject compare(CompareOperator op, DictSetView self, PyObject other) {
    if (!(other instanceof SetBase) && !(other instanceof DictSetView)) {
      return PyNotImplemented.INSTANCE;
    }
    int left = self.dict.size;
    int right = other.len();
    return PyBool.of(
        switch (op) {
          case EQ -> left == right && isSubset(self, other);
          case NE -> !(left == right && isSubset(self, other));
          case LT -> left < right && isSubset(self, other);
          case LE -> left <= right && isSubset(self, other);
          case GT -> left > right && isSubset(other, self);
          case GE -> left >= right && isSubset(other, self);
        });
  }

  private static boolean isSubset(PyObject inner, PyObject outer) {
    PyObject iterator = inner.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      if (!outer.contains(each)) {
        return false;
      }
    }
    return true;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(DictSetView self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject le(DictSetView self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(DictSetView self, PyObject other) {
    return compare(CompareOperator.EQ, self, other);
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(DictSetView self, PyObject other) {
    return compare(CompareOperator.NE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(DictSetView self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(DictSetView self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }
}
