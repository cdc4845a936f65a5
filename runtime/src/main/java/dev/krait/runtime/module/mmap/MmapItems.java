package dev.krait.runtime.module.mmap;

import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.SliceIndices;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.nio.ByteBuffer;

/** The bytes of an {@code mmap} as items. */
@Exposed("mmap.mmap")
final class MmapItems {
  private MmapItems() {}

  @Method("__len__(self, /)")
  static int len(PyMmap self) {
    return self.memory().capacity();
  }

  private static int index(PyMmap self, PyObject key, String type) {
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw Errors.typeError("mmap indices must be " + type);
    }
    long index = Index.toIndex(number, key);
    // the conversion may have closed or resized it
    int size = self.memory().capacity();
    index += index < 0 ? size : 0;
    if (index < 0 || index >= size) {
      throw Errors.indexError("mmap index out of range");
    }
    return (int) index;
  }

  @Method(value = "__getitem__(self, key, /)", sequence = true)
  static PyObject getItem(PyMmap self, PyObject key) {
    ByteBuffer memory = self.memory();
    if (!(key instanceof PySlice slice)) {
      int index = index(self, key, "integers");
      return PyInt.of(self.memory().get(index) & 255);
    }
    SliceIndices range = SliceIndices.of(slice, memory.capacity());
    byte[] bytes = new byte[range.length()];
    if (range.step() == 1) {
      self.memory().get(range.start(), bytes);
    } else {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = self.memory().get(range.start() + i * range.step());
      }
    }
    return PyBytes.of(bytes);
  }

  @Method("__setitem__(self, key, value, /)")
  static void setItem(PyMmap self, PyObject key, PyObject value) {
    ByteBuffer memory = self.writable();
    if (key instanceof PySlice slice) {
      setSlice(self, SliceIndices.of(slice, memory.capacity()), value);
      return;
    }
    int index = index(self, key, "integer");
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError("mmap item value must be an int");
    }
    if (!number.isLong() || number.longValue() < 0 || number.longValue() > 255) {
      throw Errors.valueError("mmap item value must be in range(0, 256)");
    }
    self.memory().put(index, (byte) number.longValue());
  }

  private static void setSlice(PyMmap self, SliceIndices range, PyObject value) {
    byte[] bytes = Buffers.bytes(value);
    if (bytes.length != range.length()) {
      throw Errors.indexError("mmap slice assignment is wrong size");
    }
    for (int i = 0; i < bytes.length; i += range.step() == 1 ? bytes.length : 1) {
      int count = range.step() == 1 ? bytes.length : 1;
      self.memory().put(range.start() + i * range.step(), bytes, i, count);
    }
  }

  @Method("__delitem__(self, key, /)")
  static void deleteItem(PyMmap self, PyObject key) {
    self.memory();
    throw Errors.typeError(
        key instanceof PySlice
            ? "mmap object doesn't support slice deletion"
            : "mmap doesn't support item deletion");
  }
}
