package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The methods of {@code list} other than the special ones. */
@Exposed("list")
final class ListMethods {
  private ListMethods() {}

  @Method(value = "append(self, object, /)", doc = "Append object to the end of the list.")
  static void append(ListLayout self, PyObject value) {
    self.append(value);
  }

  @Method(
      value = "extend(self, iterable, /)",
      doc = "Extend list by appending elements from the iterable.")
  static void extend(ListLayout self, PyObject iterable) {
    ListOperators.extend(self, iterable);
  }

  @Method(value = "insert(self, index, object, /)", doc = "Insert object before index.")
  static void insert(ListLayout self, PyObject index, PyObject value) {
    long position = Index.toLong(index);
    int size = self.size;
    if (position < 0) {
      position = Math.max(0, position + size);
    }
    self.insert((int) Math.min(position, size), value);
  }

  @Method(value = "pop(self, index=-1, /)", doc = "Remove and return item at index (default last).")
  static PyObject pop(ListLayout self, PyObject index) {
    long position = index == null ? -1 : Index.toLong(index);
    PyObject value;
    do {
      int size = self.size;
      if (size == 0) {
        throw Errors.indexError("pop from empty list");
      }
      long place = position < 0 ? position + size : position;
      if (place < 0 || place >= size) {
        throw Errors.indexError("pop index out of range");
      }
      // Another thread may have taken the element meanwhile: then the next one.
      value = self.removeAt((int) place);
    } while (value == null);
    return value;
  }

  @Method(value = "remove(self, value, /)", doc = "Remove first occurrence of value.")
  static void remove(ListLayout self, PyObject value) {
    PyObject item;
    for (int i = 0; (item = self.at(i)) != null; i++) {
      if (ArrayOrder.same(item, value)) {
        self.removeAt(i);
        return;
      }
    }
    throw Errors.valueError("list.remove(x): x not in list");
  }

  @Method(
      value = "index(self, value, start=0, stop=sys.maxsize, /)",
      doc = "Return first index of value.")
  static int index(ListLayout self, PyObject value, PyObject start, PyObject stop) {
    int from = start == null ? 0 : SliceIndices.searchBound(start);
    int to = stop == null ? Integer.MAX_VALUE : SliceIndices.searchBound(stop);
    from = from < 0 ? Math.max(0, from + self.size) : from;
    to = to < 0 ? Math.max(0, to + self.size) : to;
    PyObject item;
    for (int i = from; i < to && (item = self.at(i)) != null; i++) {
      if (ArrayOrder.same(item, value)) {
        return i;
      }
    }
    throw Errors.valueError("list.index(x): x not in list");
  }

  @Method(value = "count(self, value, /)", doc = "Return number of occurrences of value.")
  static int count(ListLayout self, PyObject value) {
    int count = 0;
    PyObject item;
    for (int i = 0; (item = self.at(i)) != null; i++) {
      if (ArrayOrder.same(item, value)) {
        count++;
      }
    }
    return count;
  }

  @Method(value = "clear(self, /)", doc = "Remove all items from list.")
  static void clear(ListLayout self) {
    self.clear();
  }

  @Method(value = "copy(self, /)", doc = "Return a shallow copy of the list.")
  static PyObject copy(ListLayout self) {
    return new PyList(self.toArray());
  }

  @Method(value = "reverse(self, /)", doc = "Reverse *IN PLACE*.")
  static void reverse(ListLayout self) {
    synchronized (self) {
      reverse(self.unpacked(), self.size);
    }
  }

  static void reverse(PyObject[] array, int size) {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      PyObject value = array[low];
      array[low] = array[high];
      array[high] = value;
    }
  }

  @Method(
      value = "sort(self, /, *, key=None, reverse=False)",
      doc = "Sort the list in ascending order and return None.")
  static void sort(ListLayout self, PyObject key, PyObject reverse) {
    ListSort.sort(self, key == PyNone.NONE ? null : key, reverse != null && reverse.isTrue());
  }

  @Method(value = "__sizeof__(self, /)", doc = "Return the size of the list in memory, in bytes.")
  static long sizeOf(ListLayout self) {
    return 40 + 8L * self.size;
  }
}
