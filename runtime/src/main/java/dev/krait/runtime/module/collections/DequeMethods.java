package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.ObjectReduce;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;

/** The methods of {@code deque} other than the special ones. */
@Exposed("deque")
final class DequeMethods {
  private DequeMethods() {}

  @Method(value = "append(self, item, /)", doc = "Add an element to the right side of the deque.")
  static void append(PyDeque self, PyObject item) {
    self.append(item);
  }

  @Method(
      value = "appendleft(self, item, /)",
      doc = "Add an element to the left side of the deque.")
  static void appendLeft(PyDeque self, PyObject item) {
    self.appendLeft(item);
  }

  @Method(value = "pop(self, /)", doc = "Remove and return the rightmost element.")
  static PyObject pop(PyDeque self) {
    return self.pop();
  }

  @Method(value = "popleft(self, /)", doc = "Remove and return the leftmost element.")
  static PyObject popLeft(PyDeque self) {
    return self.popLeft();
  }

  @Method(
      value = "extend(self, iterable, /)",
      doc = "Extend the right side of the deque with elements from the iterable.")
  static void extend(PyDeque self, PyObject iterable) {
    PyObject source = iterable == self ? PyTuple.of(self.toArray()) : iterable;
    PyObject iterator = source.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      self.append(each);
    }
  }

  @Method(
      value = "extendleft(self, iterable, /)",
      doc = "Extend the left side of the deque with elements from the iterable.")
  static void extendLeft(PyDeque self, PyObject iterable) {
    PyObject source = iterable == self ? PyTuple.of(self.toArray()) : iterable;
    PyObject iterator = source.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      self.appendLeft(each);
    }
  }

  @Method(value = "clear(self, /)", doc = "Remove all elements from the deque.")
  static void clear(PyDeque self) {
    self.clear();
  }

  @Method(value = "copy(self, /)", doc = "Return a shallow copy of a deque.")
  static PyObject copy(PyDeque self) {
    if (self.type() == PyDeque.TYPE) {
      PyDeque made = new PyDeque(PyDeque.TYPE);
      made.setLimit(self.limit());
      made.setAll(self.toArray());
      return made;
    }
    return self.limit() == PyDeque.UNLIMITED
        ? self.type().call1(self)
        : self.type().call2(self, PyInt.of(self.limit()));
  }

  @Method(value = "__copy__(self, /)", doc = "Return a shallow copy of a deque.")
  static PyObject shallowCopy(PyDeque self) {
    return copy(self);
  }

  @Method(value = "count(self, value, /)", doc = "Return number of occurrences of value.")
  static int count(PyDeque self, PyObject value) {
    int changes = self.changes();
    int count = 0;
    for (int i = 0; i < self.size(); i++) {
      boolean equal = Comparison.sameOrEqual(self.get(i), value);
      if (self.changes() != changes) {
        throw DequeIterator.mutated();
      }
      count += equal ? 1 : 0;
    }
    return count;
  }

  @Method(
      value = "index(self, value, start=<unrepresentable>, stop=<unrepresentable>, /)",
      doc = "Return first index of value; raises ValueError if the value is not present.")
  static int index(PyDeque self, PyObject value, PyObject start, PyObject stop) {
    int size = self.size();
    int from = start == null ? 0 : bound(Index.clipped(start), size);
    int to = stop == null ? size : bound(Index.clipped(stop), size);
    int changes = self.changes();
    for (int i = from; i < to; i++) {
      boolean equal = Comparison.sameOrEqual(self.get(i), value);
      if (equal) {
        return i;
      }
      if (self.changes() != changes) {
        throw DequeIterator.mutated();
      }
    }
    throw Errors.valueError("deque.index(x): x not in deque");
  }

  private static int bound(int index, int size) {
    return Math.min(size, index < 0 ? Math.max(0, index + size) : index);
  }

  @Method(value = "insert(self, index, value, /)", doc = "Insert value before index.")
  static void insert(PyDeque self, PyObject index, PyObject value) {
    long at = Index.toLong(index);
    int size = self.size();
    if (size == self.limit()) {
      throw Errors.indexError("deque already at its maximum size");
    }
    if (at >= size) {
      self.append(value);
    } else if (at == 0 || at <= -size) {
      self.appendLeft(value);
    } else {
      self.insert((int) (at < 0 ? at + size : at), value);
    }
  }

  @Method(value = "remove(self, value, /)", doc = "Remove first occurrence of value.")
  static void remove(PyDeque self, PyObject value) {
    int changes = self.changes();
    for (int i = 0; i < self.size(); i++) {
      boolean equal = Comparison.sameOrEqual(self.get(i), value);
      if (self.changes() != changes) {
        throw Errors.indexError("deque mutated during iteration");
      }
      if (equal) {
        self.remove(i);
        return;
      }
    }
    throw Errors.valueError("deque.remove(x): x not in deque");
  }

  @Method(value = "reverse(self, /)", doc = "Reverse *IN PLACE*.")
  static void reverse(PyDeque self) {
    int last = self.size() - 1;
    for (int i = 0; i < last - i; i++) {
      PyObject swapped = self.get(i);
      self.set(i, self.get(last - i));
      self.set(last - i, swapped);
    }
  }

  @Method(
      value = "rotate(self, n=1, /)",
      doc = "Rotate the deque n steps to the right, or to the left if n is negative.")
  static void rotate(PyDeque self, PyObject n) {
    self.rotate(n == null ? 1 : Index.toLong(n));
  }

  @Method(value = "__reversed__(self, /)", doc = "Return a reverse iterator over the deque.")
  static PyObject reversed(PyDeque self) {
    return new DequeIterator(self, 0, true);
  }

  @Method(value = "__reduce__(self, /)", doc = "Return state information for pickling.")
  static PyObject reduce(PyDeque self) {
    PyType type = self.type();
    PyObject arguments =
        self.limit() == PyDeque.UNLIMITED
            ? PyTuple.EMPTY
            : PyTuple.of(PyTuple.EMPTY, PyInt.of(self.limit()));
    return PyTuple.of(type, arguments, ObjectReduce.stateOf(self), self.iter());
  }

  @Method(value = "__sizeof__(self, /)", doc = "Return the size of the deque in memory, in bytes.")
  static long sizeOf(PyDeque self) {
    return 232 + 528L * (1 + self.size() / 64);
  }

  @Getter(value = "maxlen", doc = "maximum size of a deque or None if unbounded")
  static PyObject limit(PyDeque self) {
    return self.limit() == PyDeque.UNLIMITED ? PyNone.NONE : PyInt.of(self.limit());
  }
}
