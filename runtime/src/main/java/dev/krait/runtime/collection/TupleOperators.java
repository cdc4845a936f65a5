package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.ConstructorKeywords;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/** The special methods of {@code tuple}. */
@Exposed("tuple")
final class TupleOperators {
  private TupleOperators() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    ConstructorKeywords.checkNew(type, PyTuple.TYPE, kwargs);
    PyObject iterable = Arguments.optional("tuple", args);
    if (type != PyTuple.TYPE) {
      return new TupleInstance(
          type, iterable == null ? PyObject.NO_ARGS : Iterables.toArray(iterable));
    }
    return iterable == null ? PyTuple.EMPTY : Iterables.toTuple(iterable);
  }

  @Method("__getnewargs__(self, /)")
  static PyObject newArguments(TupleLayout self) {
    return PyTuple.of(PyTuple.of(self.items));
  }

  @Method("__hash__(self, /)")
  static long hash(TupleLayout self) {
    return TupleHash.of(self.items);
  }

  // ---- items ----

  static PyException outOfRange() {
    return Errors.indexError("tuple index out of range");
  }

  @Method("__getitem__(self, key, /)")
  static PyObject getItem(TupleLayout self, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw Errors.typeError("tuple indices must be integers or slices, not " + key.type().name());
    }
    int index = Index.toIndex(number, key);
    if (index < 0) {
      index += self.items.length;
    }
    if (index < 0 || index >= self.items.length) {
      throw outOfRange();
    }
    return self.items[index];
  }

  private static PyObject slice(TupleLayout self, PySlice slice) {
    SliceIndices selected = SliceIndices.of(slice, self.items.length);
    boolean whole = selected.length() == self.items.length && selected.step() == 1;
    return whole && self instanceof PyTuple
        ? self
        : PyTuple.of(ListSlices.select(self.items, selected));
  }

  @Method("__len__(self, /)")
  static int len(TupleLayout self) {
    return self.items.length;
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(TupleLayout self, PyObject value) {
    for (PyObject item : self.items) {
      if (ArrayOrder.same(item, value)) {
        return true;
      }
    }
    return false;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(TupleLayout self) {
    return new TupleIterator(self);
  }

  // ---- concatenation and repetition ----

  static PyTuple concat(TupleLayout self, TupleLayout other) {
    PyObject[] left = self.items;
    PyObject[] right = other.items;
    if (left.length == 0 && other instanceof PyTuple tuple) {
      return tuple;
    }
    if (right.length == 0 && self instanceof PyTuple tuple) {
      return tuple;
    }
    PyObject[] joined = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, joined, left.length, right.length);
    return PyTuple.of(joined);
  }

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(TupleLayout self, PyObject other) {
    if (other instanceof TupleLayout tuple) {
      return concat(self, tuple);
    }
    throw Errors.typeError(
        "can only concatenate tuple (not \"" + other.type().name() + "\") to tuple");
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject mul(TupleLayout self, PyObject times) {
    long count = Repetition.count(times);
    return count == 1 && self instanceof PyTuple
        ? self
        : PyTuple.of(Repetition.of(self.items, self.items.length, count));
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject mulReflected(TupleLayout self, PyObject times) {
    return mul(self, times);
  }

  // ---- comparison ----

  static boolean equal(TupleLayout self, TupleLayout other) {
    PyObject[] left = self.items;
    PyObject[] right = other.items;
    int shorter = Math.min(left.length, right.length);
    for (int i = 0; i < shorter; i++) {
      if (!ArrayOrder.same(left[i], right[i])) {
        return false;
      }
    }
    return left.length == right.length;
  }

  /** {@code self < other} as a condition. */
  static boolean less(PyTuple self, PyTuple other) {
    PyObject[] left = self.items;
    PyObject[] right = other.items;
    int shorter = Math.min(left.length, right.length);
    for (int i = 0; i < shorter; i++) {
      if (!ArrayOrder.same(left[i], right[i])) {
        return left[i].isLt(right[i]);
      }
    }
    return left.length < right.length;
  }

  private static PyObject compare(CompareOperator op, TupleLayout self, PyObject other) {
    return other instanceof TupleLayout tuple
        ? ArrayOrder.compare(op, self.items, tuple.items)
        : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(TupleLayout self, PyObject other) {
    return other instanceof TupleLayout tuple
        ? PyBool.of(equal(self, tuple))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(TupleLayout self, PyObject other) {
    return other instanceof TupleLayout tuple
        ? PyBool.of(!equal(self, tuple))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(TupleLayout self, PyObject other) {
    return compare(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject le(TupleLayout self, PyObject other) {
    return compare(CompareOperator.LE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(TupleLayout self, PyObject other) {
    return compare(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(TupleLayout self, PyObject other) {
    return compare(CompareOperator.GE, self, other);
  }

  // ---- text ----

  @Method("__repr__(self, /)")
  static PyStr repr(TupleLayout self) {
    PyObject[] items = self.items;
    if (items.length == 0) {
      return PyStr.of("()");
    }
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return PyStr.of("(...)");
    }
    try {
      ReprText text = new ReprText("(");
      for (PyObject item : items) {
        text.element(item);
      }
      return text.end(items.length == 1 ? ",)" : ")");
    } finally {
      ReprGuard.leave(mark);
    }
  }
}
