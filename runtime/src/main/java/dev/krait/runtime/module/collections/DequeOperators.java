package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.ArrayOrder;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.ReprGuard;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;

/** The special methods of {@code deque}. */
@Exposed("deque")
final class DequeOperators {
  private DequeOperators() {}

  @Method(value = "__new__(type, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, dev.krait.runtime.collection.PyDict kwargs) {
    return new PyDeque(type);
  }

  @Method("__init__(self, iterable=(), maxlen=None)")
  static void init(PyDeque self, PyObject iterable, PyObject limit) {
    long most = PyDeque.UNLIMITED;
    if (limit != null && limit != PyNone.NONE) {
      if (!(limit instanceof IntLayout)) {
        throw Errors.typeError("an integer is required");
      }
      most = Index.toLong(limit);
      if (most < 0) {
        throw Errors.valueError("maxlen must be non-negative");
      }
    }
    self.setLimit(most);
    if (self.size() > 0) {
      self.clear();
    }
    if (iterable != null) {
      DequeMethods.extend(self, iterable);
    }
  }

  @Method("__repr__(self, /)")
  static String repr(PyDeque self) {
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return "[...]";
    }
    try {
      String text = self.type().simpleName() + "(" + new PyList(self.toArray()).repr();
      return self.limit() == PyDeque.UNLIMITED
          ? text + ")"
          : text + ", maxlen=" + self.limit() + ")";
    } finally {
      ReprGuard.leave(mark);
    }
  }

  // ---- elements ----

  @Method("__len__(self, /)")
  static int len(PyDeque self) {
    return self.size();
  }

  @Method("__iter__(self, /)")
  static PyObject iter(PyDeque self) {
    return new DequeIterator(self, 0, false);
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(PyDeque self, PyObject key) {
    int changes = self.changes();
    for (int i = 0; i < self.size(); i++) {
      boolean equal = Comparison.sameOrEqual(self.get(i), key);
      if (equal) {
        return true;
      }
      if (self.changes() != changes) {
        throw DequeIterator.mutated();
      }
    }
    return false;
  }

  private static int index(PyDeque self, PyObject key) {
    if (!(key instanceof IntLayout) && key.type().slot(Slot.INDEX) == null) {
      throw Errors.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    long index = Index.toIndex(key);
    index = index < 0 ? index + self.size() : index;
    if (index < 0 || index >= self.size()) {
      throw Errors.indexError("deque index out of range");
    }
    return (int) index;
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(PyDeque self, PyObject key) {
    return self.get(index(self, key));
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(PyDeque self, PyObject key, PyObject value) {
    self.set(index(self, key), value);
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(PyDeque self, PyObject key) {
    self.remove(index(self, key));
  }

  // ---- concatenation and repetition ----

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(PyDeque self, PyObject other) {
    if (!(other instanceof PyDeque deque)) {
      throw Errors.typeError(
          "can only concatenate deque (not \"" + other.type().name() + "\") to deque");
    }
    PyObject made = DequeMethods.copy(self);
    if (made instanceof PyDeque result) {
      DequeMethods.extend(result, deque);
    } else {
      made.attr("extend").call1(deque);
    }
    return made;
  }

  @Method(value = "__iadd__(self, value, /)", sequence = true)
  static PyObject addInPlace(PyDeque self, PyObject other) {
    DequeMethods.extend(self, other);
    return self;
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject multiply(PyDeque self, PyObject times) {
    PyObject made = DequeMethods.copy(self);
    if (made instanceof PyDeque result) {
      repeat(result, Index.toLong(times));
    }
    return made;
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject multiplyReflected(PyDeque self, PyObject times) {
    return multiply(self, times);
  }

  @Method(value = "__imul__(self, value, /)", sequence = true)
  static PyObject multiplyInPlace(PyDeque self, PyObject times) {
    repeat(self, Index.toLong(times));
    return self;
  }

  private static void repeat(PyDeque deque, long times) {
    int size = deque.size();
    if (times <= 0) {
      deque.clear();
      return;
    }
    if (size == 0 || times == 1) {
      return;
    }
    if (deque.limit() == PyDeque.UNLIMITED && times > Integer.MAX_VALUE / size) {
      throw Errors.of(dev.krait.runtime.exception.ExceptionTypes.MEMORY_ERROR);
    }
    PyObject[] all = deque.toArray();
    long rounds =
        deque.limit() == PyDeque.UNLIMITED
            ? times
            : Math.min(times, (deque.limit() + size - 1) / size + 1);
    for (long i = 1; i < rounds; i++) {
      for (PyObject each : all) {
        deque.append(each);
      }
    }
  }

  // ---- comparison ----

  private static PyObject compare(CompareOperator op, PyDeque self, PyObject other) {
    if (!(other instanceof PyDeque deque)) {
      return PyNotImplemented.INSTANCE;
    }
    boolean equality = op == CompareOperator.EQ || op == CompareOperator.NE;
    if (equality && self.size() != deque.size()) {
      return PyBool.of(op == CompareOperator.NE);
    }
    return ArrayOrder.compare(op, self.toArray(), deque.toArray());
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(PyDeque self, PyObject other) {
    return compare(CompareOperator.EQ, self, other);
  }

  @Method("__ne__(self, value, /)")
  static PyObject notEqual(PyDeque self, PyObject other) {
    return compare(CompareOperator.NE, self, other);
  }

  @Method("__lt__(self, value, /)")
  static PyObject less(PyDeque self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject lessOrEqual(PyDeque self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject greater(PyDeque self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject greaterOrEqual(PyDeque self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }
}
