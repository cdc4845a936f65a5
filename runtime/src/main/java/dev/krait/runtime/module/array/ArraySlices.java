package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.SliceIndices;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Slices of arrays: read, replaced and deleted. */
final class ArraySlices {
  private ArraySlices() {}

  private static SliceIndices indices(PyArray self, PySlice slice) {
    return SliceIndices.Bounds.of(slice).over(self.size());
  }

  static PyObject get(PyArray self, PySlice slice) {
    SliceIndices range = indices(self, slice);
    if (range.step() == 1) {
      int from = range.start();
      return new PyArray(self.kind(), self.copyBytes(from, from + range.length()));
    }
    int width = self.kind().size();
    byte[] source = self.memory();
    byte[] bytes = new byte[range.length() * width];
    for (int i = 0; i < range.length(); i++) {
      int at = range.start() + i * range.step();
      System.arraycopy(source, at * width, bytes, i * width, width);
    }
    return new PyArray(self.kind(), bytes);
  }

  static void set(PyArray self, PySlice slice, PyObject value) {
    SliceIndices range = indices(self, slice);
    if (!(value instanceof PyArray array)) {
      throw Errors.typeError(
          "can only assign array (not \"" + value.type().name() + "\") to array slice");
    }
    if (array.kind() != self.kind()) {
      throw ArrayOperators.badArgument();
    }
    byte[] replacement = array.copyBytes();
    int width = self.kind().size();
    int count = replacement.length / width;
    if (range.step() == 1) {
      self.splice(range.start(), range.start() + range.length(), replacement);
    } else if (count == 0) {
      delete(self, range);
    } else if (count != range.length()) {
      throw Errors.valueError(
          "attempt to assign array of size "
              + count
              + " to extended slice of size "
              + range.length());
    } else {
      for (int i = 0; i < count; i++) {
        int at = range.start() + i * range.step();
        System.arraycopy(replacement, i * width, self.memory(), at * width, width);
      }
    }
  }

  static void delete(PyArray self, PySlice slice) {
    delete(self, indices(self, slice));
  }

  private static void delete(PyArray self, SliceIndices range) {
    int length = range.length();
    if (length == 0) {
      return;
    }
    int step = Math.abs(range.step());
    int last = range.start() + (length - 1) * range.step();
    int first = Math.min(range.start(), last);
    int end = Math.max(range.start(), last) + 1;
    int width = self.kind().size();
    byte[] kept = new byte[(end - first - length) * width];
    int done = 0;
    for (int at = first; at < end; at++) {
      if ((at - first) % step != 0) {
        System.arraycopy(self.memory(), at * width, kept, done, width);
        done += width;
      }
    }
    self.splice(first, end, kept);
  }
}
