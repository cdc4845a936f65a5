package dev.krait.runtime.module.array;

import dev.krait.runtime.collection.Unhashable;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;
import dev.krait.runtime.text.BufferExporter;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Resizable;
import java.util.Arrays;

/**
 * {@code array.array}: elements of one kind, packed into bytes. A view of the memory that is kept
 * while the array grows may go on seeing the memory of before, except within a {@code with} block.
 */
final class PyArray extends PyObject implements BufferExporter, Resizable {
  /** {@code array.array}. */
  static final PyType TYPE =
      PyType.builtin(
              "array.array",
              PyType.OBJECT,
              true,
              new ArrayOperatorsTable(),
              new ArrayMethodsTable(),
              new ArrayBytesTable(),
              new GenericMethodsTable(),
              Unhashable.TABLE)
          .withWeakReferences()
          .withDoc("A sequence of numbers or characters of one kind, stored compactly.");

  private static final byte[] NONE = {};
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final PyInstance part;
  private final ElementKind kind;
  private volatile byte[] bytes = NONE;
  private volatile int size;
  private int exports;

  PyArray(PyType type, ElementKind kind) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
    this.kind = kind;
  }

  /** An exact array of these bytes, which belong to it. */
  PyArray(ElementKind kind, byte[] bytes) {
    this(TYPE, kind);
    this.bytes = bytes;
    this.size = bytes.length / kind.size();
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  ElementKind kind() {
    return kind;
  }

  /** How many elements there are. */
  int size() {
    return size;
  }

  /** The memory, which may be longer than the elements. */
  byte[] memory() {
    return bytes;
  }

  /** How many bytes the elements have. */
  int byteCount() {
    return size * kind.size();
  }

  /** A copy of the elements' bytes from one index to another. */
  byte[] copyBytes(int from, int to) {
    return Arrays.copyOfRange(bytes, from * kind.size(), to * kind.size());
  }

  byte[] copyBytes() {
    return copyBytes(0, size);
  }

  /** The elements in an array of the caller's own. */
  PyObject[] toItems() {
    byte[] from = bytes;
    PyObject[] items = new PyObject[Math.min(size, from.length / kind.size())];
    for (int i = 0; i < items.length; i++) {
      items[i] = kind.get(from, i * kind.size());
    }
    return items;
  }

  /** The element at an index; null beyond the end. */
  PyObject at(int index) {
    byte[] from = bytes;
    return index < size && index < from.length / kind.size()
        ? kind.get(from, index * kind.size())
        : null;
  }

  /** Replaces an element within the bounds. */
  void set(int index, PyObject value) {
    long bits = kind.bits(value);
    // The conversion may have run Python code that shortened the array.
    if (index >= size) {
      throw outOfRange("array assignment index out of range");
    }
    kind.put(bytes, index * kind.size(), bits);
  }

  void append(PyObject value) {
    long bits = kind.bits(value);
    synchronized (this) {
      requireResizable();
      int at = size;
      reserve(at + 1L);
      kind.put(bytes, at * kind.size(), bits);
      size = at + 1;
    }
  }

  @Override
  public synchronized void acquire() {
    exports++;
  }

  @Override
  public synchronized void release() {
    exports--;
  }

  /** Before the size changes. */
  private void requireResizable() {
    if (exports > 0) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "cannot resize an array that is exporting buffers");
    }
  }

  private void reserve(long count) {
    long needed = count * kind.size();
    if (needed > MOST) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, needed + (needed >> 3) + 16));
    }
  }

  /** Replaces the elements from an index to another by those that some bytes are. */
  synchronized void splice(int from, int to, byte[] replacement) {
    int width = kind.size();
    int before = size;
    int count = replacement.length / width;
    if (count != to - from) {
      requireResizable();
    }
    reserve((long) before - (to - from) + count);
    byte[] all = bytes;
    System.arraycopy(all, to * width, all, (from + count) * width, (before - to) * width);
    System.arraycopy(replacement, 0, all, from * width, replacement.length);
    size = before - (to - from) + count;
  }

  /** Removes the elements from an index to another. */
  void remove(int from, int to) {
    splice(from, to, NONE);
  }

  /** Adds elements, given as bytes, at the end. */
  void appendBytes(byte[] more) {
    splice(size, size, more);
  }

  synchronized void clear() {
    requireResizable();
    bytes = NONE;
    size = 0;
  }

  static PyException outOfRange(String message) {
    return Errors.indexError(message);
  }

  @Override
  public BufferView openBuffer() {
    return BufferView.of(this, bytes, size, false, kind.format(), kind.size());
  }

  // ---- the object's protocol, for exact arrays without a look-up ----

  @Override
  public int len() {
    return part == null ? size : super.len();
  }

  @Override
  public boolean isTrue() {
    return part == null ? size != 0 : super.isTrue();
  }

  @Override
  public PyObject iter() {
    return part == null ? new ArrayIterator(this) : Containers.iter(this);
  }

  @Override
  public PyObject getItem(PyObject key) {
    return part == null ? ArrayOperators.getItem(this, key) : super.getItem(key);
  }

  @Override
  public PyObject getItem(long key) {
    long index = key < 0 ? key + size : key;
    if (part == null && index >= 0 && index < size) {
      PyObject value = at((int) index);
      if (value != null) {
        return value;
      }
    }
    return getItem(PyInt.of(key));
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    if (part == null) {
      ArrayOperators.setItem(this, key, value);
    } else {
      super.setItem(key, value);
    }
  }

  @Override
  public void setItem(long key, PyObject value) {
    long index = key < 0 ? key + size : key;
    if (part == null && index >= 0 && index < size) {
      set((int) index, value);
    } else {
      setItem(PyInt.of(key), value);
    }
  }
}
