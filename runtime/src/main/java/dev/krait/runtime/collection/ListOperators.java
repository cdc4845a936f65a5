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

/** The special methods of {@code list}. */
@Exposed("list")
final class ListOperators {
  private ListOperators() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict kwargs) {
    return type == PyList.TYPE ? new PyList() : new ListInstance(type);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(ListLayout self, PyObject[] args, PyDict kwargs) {
    ConstructorKeywords.checkInit(self.type(), PyList.TYPE, kwargs);
    PyObject iterable = Arguments.optional("list", args);
    self.clear();
    if (iterable != null) {
      extend(self, iterable);
    }
  }

  // ---- items ----

  static PyException outOfRange(String message) {
    return Errors.indexError(message);
  }

  private static int index(ListLayout self, PyObject key, String message) {
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw Errors.typeError("list indices must be integers or slices, not " + key.type().name());
    }
    int index = Index.toIndex(number, key);
    if (index < 0) {
      index += self.size;
    }
    if (index < 0 || index >= self.size) {
      throw outOfRange(message);
    }
    return index;
  }

  @Method("__getitem__(self, index, /)")
  static PyObject getItem(ListLayout self, PyObject key) {
    if (key instanceof PySlice slice) {
      return ListSlices.get(self, slice);
    }
    PyObject value = self.at(index(self, key, "list index out of range"));
    if (value == null) {
      throw outOfRange("list index out of range");
    }
    return value;
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(ListLayout self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      ListSlices.set(self, slice, value);
    } else {
      int index = index(self, key, "list assignment index out of range");
      PyObject[] items = self.items;
      if (index < items.length) {
        items[index] = value;
      } else {
        self.setPacked(index, value);
      }
    }
  }

  @Method("__delitem__(self, key, /)")
  static void delItem(ListLayout self, PyObject key) {
    if (key instanceof PySlice slice) {
      ListSlices.delete(self, slice);
    } else {
      self.removeAt(index(self, key, "list assignment index out of range"));
    }
  }

  @Method("__len__(self, /)")
  static int len(ListLayout self) {
    return self.size;
  }

  @Method("__contains__(self, key, /)")
  static boolean contains(ListLayout self, PyObject value) {
    PyObject item;
    for (int i = 0; (item = self.at(i)) != null; i++) {
      if (ArrayOrder.same(item, value)) {
        return true;
      }
    }
    return false;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(ListLayout self) {
    return new ListIterator(self);
  }

  @Method("__reversed__(self, /)")
  static PyObject reversed(ListLayout self) {
    return new ListReverseIterator(self);
  }

  // ---- concatenation and repetition ----

  static PyList concat(ListLayout self, ListLayout other) {
    PyObject[] left = self.stable();
    PyObject[] right = other.stable();
    int first = Math.min(self.size, left.length);
    int second = Math.min(other.size, right.length);
    PyObject[] joined = new PyObject[first + second];
    System.arraycopy(left, 0, joined, 0, first);
    System.arraycopy(right, 0, joined, first, second);
    return new PyList(joined);
  }

  @Method(value = "__add__(self, value, /)", sequence = true)
  static PyObject add(ListLayout self, PyObject other) {
    if (other instanceof ListLayout list) {
      return concat(self, list);
    }
    throw Errors.typeError(
        "can only concatenate list (not \"" + other.type().name() + "\") to list");
  }

  @Method(value = "__iadd__(self, value, /)", sequence = true)
  static PyObject addInPlace(ListLayout self, PyObject other) {
    extend(self, other);
    return self;
  }

  /** Appends what an iterable yields, one by one, so that the program may watch. */
  static void extend(ListLayout self, PyObject iterable) {
    if (iterable instanceof PyList list) {
      PyObject[] items = list.stable();
      self.appendAll(items, Math.min(list.size, items.length));
    } else if (iterable instanceof PyTuple tuple) {
      self.appendAll(tuple.items(), tuple.items().length);
    } else {
      PyObject iterator = iterable.iter();
      int hint = Iterables.lengthHint(iterable);
      if (hint > 0) {
        // The hint may promise too much.
        self.grown(self.size + Math.min(hint, Iterables.MOST_RESERVED));
      }
      for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
        self.append(each);
      }
    }
  }

  @Method(value = "__mul__(self, value, /)", sequence = true)
  static PyObject mul(ListLayout self, PyObject times) {
    long count = Repetition.count(times);
    PyList flags = Repetition.ofBool(self, count);
    if (flags != null) {
      return flags;
    }
    PyObject[] items = self.stable();
    return new PyList(Repetition.of(items, Math.min(self.size, items.length), count));
  }

  @Method(value = "__rmul__(self, value, /)", sequence = true)
  static PyObject mulReflected(ListLayout self, PyObject times) {
    return mul(self, times);
  }

  @Method(value = "__imul__(self, value, /)", sequence = true)
  static PyObject repeatInPlace(ListLayout self, PyObject times) {
    long count = Repetition.count(times);
    synchronized (self) {
      PyObject[] repeated = Repetition.of(self.unpacked(), self.size, count);
      self.items = repeated;
      self.size = repeated.length;
    }
    return self;
  }

  // ---- comparison ----

  /** Both sizes are read again each time, as the elements' {@code __eq__} may change the lists. */
  static boolean equal(ListLayout self, ListLayout other) {
    if (self.size != other.size) {
      return false;
    }
    PyObject left;
    PyObject right;
    for (int i = 0; (left = self.at(i)) != null && (right = other.at(i)) != null; i++) {
      if (!ArrayOrder.same(left, right)) {
        if (i < self.size && i < other.size) {
          return false;
        }
        break;
      }
    }
    return self.size == other.size;
  }

  static PyObject compare(CompareOperator op, ListLayout self, ListLayout other) {
    PyObject left;
    PyObject right;
    for (int i = 0; (left = self.at(i)) != null && (right = other.at(i)) != null; i++) {
      if (!ArrayOrder.same(left, right)) {
        if (i < self.size && i < other.size) {
          return ArrayOrder.ofDifferent(op, left, right);
        }
        break;
      }
    }
    return PyBool.of(op.holds(Integer.compare(self.size, other.size)));
  }

  private static PyObject order(CompareOperator op, ListLayout self, PyObject other) {
    return other instanceof ListLayout list ? compare(op, self, list) : PyNotImplemented.INSTANCE;
  }

  @Method("__eq__(self, value, /)")
  static PyObject eq(ListLayout self, PyObject other) {
    return other instanceof ListLayout list
        ? PyBool.of(equal(self, list))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__ne__(self, value, /)")
  static PyObject ne(ListLayout self, PyObject other) {
    return other instanceof ListLayout list
        ? PyBool.of(!equal(self, list))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__lt__(self, value, /)")
  static PyObject lt(ListLayout self, PyObject other) {
    return order(CompareOperator.LT, self, other);
  }

  @Method("__le__(self, value, /)")
  static PyObject le(ListLayout self, PyObject other) {
    return order(CompareOperator.LE, self, other);
  }

  @Method("__gt__(self, value, /)")
  static PyObject gt(ListLayout self, PyObject other) {
    return order(CompareOperator.GT, self, other);
  }

  @Method("__ge__(self, value, /)")
  static PyObject ge(ListLayout self, PyObject other) {
    return order(CompareOperator.GE, self, other);
  }

  // ---- text ----

  @Method("__repr__(self, /)")
  static PyStr repr(ListLayout self) {
    if (self.size == 0) {
      return PyStr.of("[]");
    }
    int mark = ReprGuard.enter(self);
    if (mark < 0) {
      return PyStr.of("[...]");
    }
    try {
      ReprText text = new ReprText("[");
      PyObject item;
      for (int i = 0; (item = self.at(i)) != null; i++) {
        text.element(item);
      }
      return text.end("]");
    } finally {
      ReprGuard.leave(mark);
    }
  }
}
