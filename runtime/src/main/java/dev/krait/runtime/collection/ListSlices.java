package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Slices of lists: reading, assignment and deletion (reference, 6.3.3, 7.2 and 7.5). */
final class ListSlices {
  private ListSlices() {}

  static PyList get(ListLayout self, PySlice slice) {
    SliceIndices.Bounds bounds = SliceIndices.Bounds.of(slice);
    PyObject[] items = self.stable();
    return new PyList(select(items, bounds.over(Math.min(self.size, items.length))));
  }

  /** The selected elements of an array, in a new one. */
  static PyObject[] select(PyObject[] items, SliceIndices selected) {
    int length = selected.length();
    int start = selected.start();
    int step = selected.step();
    if (length == 0) {
      return PyObject.NO_ARGS;
    }
    if (step == 1) {
      return Arrays.copyOfRange(items, start, start + length);
    }
    PyObject[] result = new PyObject[length];
    for (int i = 0, from = start; i < length; i++, from += step) {
      result[i] = items[from];
    }
    return result;
  }

  /** The size that counts is that after the value was iterated over. */
  static void set(ListLayout self, PySlice slice, PyObject value) {
    SliceIndices.Bounds bounds = SliceIndices.Bounds.of(slice);
    PyObject[] values = values(value);
    synchronized (self) {
      SliceIndices selected = bounds.over(self.size);
      int length = selected.length();
      if (selected.step() == 1) {
        self.replace(selected.start(), selected.start() + length, values, values.length);
        return;
      }
      if (values.length != length) {
        throw Errors.valueError(
            "attempt to assign sequence of size "
                + values.length
                + " to extended slice of size "
                + length);
      }
      for (int i = 0, to = selected.start(); i < length; i++, to += selected.step()) {
        self.set(to, values[i]);
      }
    }
  }

  private static PyObject[] values(PyObject value) {
    try {
      return Iterables.toArray(value);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR) && !Iterables.isIterable(value)) {
        throw Errors.typeError("must assign iterable to extended slice");
      }
      throw e;
    }
  }

  static void delete(ListLayout self, PySlice slice) {
    SliceIndices.Bounds bounds = SliceIndices.Bounds.of(slice);
    synchronized (self) {
      delete(self, bounds.over(self.size));
    }
  }

  private static void delete(ListLayout self, SliceIndices selected) {
    int length = selected.length();
    if (length == 0) {
      return;
    }
    int step = selected.step();
    int start = step > 0 ? selected.start() : selected.start() + (length - 1) * step;
    if (step == 1) {
      self.replace(start, start + length, PyObject.NO_ARGS, 0);
      return;
    }
    int stride = Math.abs(step);
    PyObject[] array = self.unpacked();
    int to = start;
    int next = start;
    int left = length;
    for (int from = start; from < self.size; from++) {
      if (left > 0 && from == next) {
        left--;
        next += stride;
      } else {
        array[to++] = array[from];
      }
    }
    Arrays.fill(array, to, self.size, null);
    self.size = to;
  }
}
