package dev.krait.runtime.text;

import dev.krait.runtime.collection.PySlice;
import dev.krait.runtime.collection.SliceIndices;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.CompareOperator;
import dev.krait.runtime.operator.Index;
import java.util.Arrays;

/** Items, comparison and repetition of {@code bytes} and {@code bytearray}. */
final class BytesOperators {
  private BytesOperators() {}

  private static PyException badIndex(BytesLike self, PyObject key) {
    return Errors.typeError(
        (self instanceof BytesLayout ? "byte" : "bytearray")
            + " indices must be integers or slices, not "
            + key.type().name());
  }

  private static int index(BytesLike self, PyObject key) {
    IntLayout number = Index.orNull(key);
    if (number == null) {
      throw badIndex(self, key);
    }
    int index = Index.toIndex(number, key);
    int size = self.size();
    index += index < 0 ? size : 0;
    if (index < 0 || index >= size) {
      throw Errors.indexError(
          self instanceof BytesLayout ? "index out of range" : "bytearray index out of range");
    }
    return index;
  }

  /** {@code self[key]}. */
  static PyObject getItem(BytesLike self, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      return PyInt.of(self.array()[index(self, key)] & 255);
    }
    int size = self.size();
    byte[] bytes = self.array();
    SliceIndices range = SliceIndices.of(slice, size);
    if (range.step() == 1) {
      if (range.length() == size && self instanceof PyBytes) {
        return self;
      }
      return self.make(Arrays.copyOfRange(bytes, range.start(), range.start() + range.length()));
    }
    byte[] result = new byte[range.length()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes[range.start() + i * range.step()];
    }
    return self.make(result);
  }

  /** {@code self[key] = value}. */
  static void setItem(ByteArrayLayout self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      setSlice(self, slice, value);
    } else {
      if (Index.orNull(key) == null) {
        throw badIndex(self, key);
      }
      int octet = BytesArguments.octet(value);
      self.setByte(index(self, key), octet);
    }
  }

  private static void setSlice(ByteArrayLayout self, PySlice slice, PyObject value) {
    SliceIndices.of(slice, self.size()); // refuses bad bounds before the value is looked at
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes == null) {
      if (value instanceof StrLayout || isNumber(value)) {
        throw Errors.typeError(
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
      }
      bytes = ofIterable(value);
    }
    SliceIndices range = SliceIndices.of(slice, self.size());
    if (range.step() == 1) {
      int end = Math.max(range.start(), range.stop());
      self.splice(range.start(), end, bytes, bytes.length);
      return;
    }
    if (bytes.length == 0) {
      deleteSlice(self, range);
      return;
    }
    if (bytes.length != range.length()) {
      throw Errors.valueError(
          "attempt to assign bytes of size "
              + bytes.length
              + " to extended slice of size "
              + range.length());
    }
    for (int i = 0; i < bytes.length; i++) {
      self.setByte(range.start() + i * range.step(), bytes[i]);
    }
  }

  private static boolean isNumber(PyObject value) {
    return value.type().slot(Slot.INDEX) != null
        || value.type().slot(Slot.INT) != null
        || value.type().slot(Slot.FLOAT) != null;
  }

  private static byte[] ofIterable(PyObject value) {
    PyObject iterator;
    try {
      iterator = value.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("cannot convert '" + value.type().name() + "' object to bytearray");
      }
      throw e;
    }
    return BytesArguments.collect(iterator, "byte must be in range(0, 256)");
  }

  /** {@code del self[key]}. */
  static void delItem(ByteArrayLayout self, PyObject key) {
    if (key instanceof PySlice slice) {
      deleteSlice(self, SliceIndices.of(slice, self.size()));
    } else {
      int index = index(self, key);
      self.splice(index, index + 1, new byte[0], 0);
    }
  }

  private static void deleteSlice(ByteArrayLayout self, SliceIndices range) {
    if (range.length() == 0) {
      return;
    }
    if (range.step() == 1) {
      self.splice(range.start(), range.start() + range.length(), new byte[0], 0);
      return;
    }
    boolean[] gone = new boolean[self.size()];
    for (int i = 0; i < range.length(); i++) {
      gone[range.start() + i * range.step()] = true;
    }
    byte[] bytes = self.copyBytes();
    int kept = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        bytes[kept++] = bytes[i];
      }
    }
    self.splice(0, gone.length, bytes, kept);
  }

  /** {@code value in self}. */
  static boolean contains(BytesLike self, PyObject value) {
    byte[] part = self.lending(() -> contained(value));
    int size = self.size();
    return ByteSearch.find(self.array(), part, 0, size) >= 0;
  }

  private static byte[] contained(PyObject value) {
    IntLayout number = Index.orNull(value);
    return number == null ? Buffers.bytes(value) : new byte[] {(byte) BytesArguments.octet(number)};
  }

  /** {@code self * count}. */
  static byte[] repeat(BytesLike self, long count) {
    int size = self.size();
    if (count <= 0 || size == 0) {
      return new byte[0];
    }
    if (count > Long.MAX_VALUE / size && self instanceof BytesLayout) {
      throw Errors.overflowError("repeated bytes are too long");
    }
    if (count > (Integer.MAX_VALUE - 8) / size) {
      throw StrArguments.memoryError();
    }
    byte[] result = Arrays.copyOf(self.array(), (int) (size * count));
    int done = size;
    while (done < result.length) {
      int next = Math.min(done, result.length - done);
      System.arraycopy(result, 0, result, done, next);
      done += next;
    }
    return result;
  }

  /** {@code self op other}, or {@code NotImplemented}. */
  static PyObject compare(CompareOperator op, BytesLike self, PyObject other) {
    // As in CPython, bytes know bytes only; other buffers answer the reflected comparison.
    if (self instanceof BytesLayout && !(other instanceof BytesLayout)) {
      return PyNotImplemented.INSTANCE;
    }
    byte[] bytes = Buffers.bytesOrNull(other);
    if (bytes == null) {
      return PyNotImplemented.INSTANCE;
    }
    int size = self.size();
    byte[] mine = self.array();
    return PyBool.of(op.holds(Arrays.compareUnsigned(mine, 0, size, bytes, 0, bytes.length)));
  }
}
