package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Comparison;
import dev.krait.runtime.operator.Index;

/** The methods of {@code array} that a list has, too. */
@Exposed("array")
final class ArrayMethods {
  private ArrayMethods() {}

  @Method(value = "append(self, v, /)", doc = "Add an element at the end.")
  static void append(PyArray self, PyObject value) {
    self.append(value);
  }

  @Method(value = "extend(self, bb, /)", doc = "Add the elements of an iterable at the end.")
  static void extend(PyArray self, PyObject iterable) {
    if (iterable instanceof PyArray other) {
      if (other.kind() != self.kind()) {
        throw Errors.typeError("can only extend with array of same kind");
      }
      self.appendBytes(other.copyBytes());
      return;
    }
    PyObject iterator = iterable.iter();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      self.append(each);
    }
  }

  @Method(value = "insert(self, i, v, /)", doc = "Put an element before a position.")
  static void insert(PyArray self, PyObject index, PyObject value) {
    long position = Index.toLong(index);
    byte[] element = new byte[self.kind().size()];
    self.kind().put(element, 0, self.kind().bits(value));
    int size = self.size();
    position = position < 0 ? Math.max(0, position + size) : Math.min(position, size);
    self.splice((int) position, (int) position, element);
  }

  @Method(value = "pop(self, i=-1, /)", doc = "Remove an element, the last by default.")
  static PyObject pop(PyArray self, PyObject index) {
    long position = index == null ? -1 : Index.toLong(index);
    synchronized (self) {
      int size = self.size();
      if (size == 0) {
        throw Errors.indexError("pop from empty array");
      }
      position = position < 0 ? position + size : position;
      if (position < 0 || position >= size) {
        throw Errors.indexError("pop index out of range");
      }
      PyObject value = self.at((int) position);
      self.remove((int) position, (int) position + 1);
      return value;
    }
  }

  private static int find(PyArray self, PyObject value, int from, int to) {
    PyObject item;
    for (int i = from; i < to && (item = self.at(i)) != null; i++) {
      if (Comparison.sameOrEqual(item, value)) {
        return i;
      }
    }
    return -1;
  }

  static boolean contains(PyArray self, PyObject value) {
    return find(self, value, 0, Integer.MAX_VALUE) >= 0;
  }

  @Method(value = "remove(self, v, /)", doc = "Remove the first element equal to a value.")
  static void remove(PyArray self, PyObject value) {
    int at = find(self, value, 0, Integer.MAX_VALUE);
    if (at < 0) {
      throw Errors.valueError("array.remove(x): x not in array");
    }
    self.remove(at, at + 1);
  }

  @Method(
      value = "index(self, v, start=0, stop=sys.maxsize, /)",
      doc = "Where the first element equal to a value is.")
  static int index(PyArray self, PyObject value, PyObject start, PyObject stop) {
    int from = start == null ? 0 : bound(start, self);
    int to = stop == null ? Integer.MAX_VALUE : bound(stop, self);
    int at = find(self, value, from, to);
    if (at < 0) {
      throw Errors.valueError("array.index(x): x not in array");
    }
    return at;
  }

  private static int bound(PyObject value, PyArray self) {
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    int index = Index.clipped(number);
    return index < 0 ? Math.max(0, index + self.size()) : index;
  }

  @Method(value = "count(self, v, /)", doc = "How many elements are equal to a value.")
  static int count(PyArray self, PyObject value) {
    int count = 0;
    for (int at = 0; (at = find(self, value, at, Integer.MAX_VALUE)) >= 0; at++) {
      count++;
    }
    return count;
  }

  @Method(value = "reverse(self, /)", doc = "Turn the order of the elements around.")
  static void reverse(PyArray self) {
    synchronized (self) {
      int width = self.kind().size();
      byte[] bytes = self.memory();
      byte[] element = new byte[width];
      for (int low = 0, high = self.size() - 1; low < high; low++, high--) {
        System.arraycopy(bytes, low * width, element, 0, width);
        System.arraycopy(bytes, high * width, bytes, low * width, width);
        System.arraycopy(element, 0, bytes, high * width, width);
      }
    }
  }

  @Method(value = "clear(self, /)", doc = "Remove all elements.")
  static void clear(PyArray self) {
    self.clear();
  }

  @Method(value = "tolist(self, /)", doc = "The elements as a list.")
  static PyObject toList(PyArray self) {
    return new PyList(self.toItems());
  }

  @Method(value = "fromlist(self, list, /)", doc = "Add all elements of a list, or none of them.")
  static void fromList(PyArray self, PyObject list) {
    if (!(list instanceof ListLayout source)) {
      throw Errors.typeError("arg must be list");
    }
    int before = self.size();
    try {
      int count = source.size();
      for (int i = 0; i < count; i++) {
        self.append(source.get(i));
        if (source.size() != count) {
          throw Errors.runtimeError("list changed size during iteration");
        }
      }
    } catch (PyException e) {
      self.remove(Math.min(before, self.size()), self.size());
      throw e;
    }
  }

  @Method(value = "__copy__(self, /)", doc = "Return a copy of the array.")
  static PyObject copy(PyArray self) {
    return new PyArray(self.kind(), self.copyBytes());
  }

  @Method(value = "__deepcopy__(self, unused, /)", doc = "Return a copy of the array.")
  static PyObject deepCopy(PyArray self, PyObject memo) {
    return copy(self);
  }

  @Method(value = "__sizeof__(self, /)", doc = "Size of the array in memory, in bytes.")
  static long sizeOf(PyArray self) {
    return 64 + (long) self.byteCount();
  }
}
