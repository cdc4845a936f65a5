package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The layout of {@code list}: exact ones ({@link PyList}) and instances of subclasses. The methods
 * here are the storage's, without the program's overrides.
 *
 * <p>Readers take the array once and check the index against both the size and that array, so that
 * another thread that shrinks the list meanwhile cannot make them fail in Java's terms.
 *
 * <p>A list may keep its elements packed: see {@link PackedItems}.
 */
public abstract class ListLayout extends PyObject {
  PyObject[] items;
  int size;

  /**
   * The elements while {@link PackedItems} keeps them, where {@link #items} is empty; otherwise
   * null or a mark of what was tried.
   */
  Object packed;

  ListLayout() {
    this.items = NO_ARGS;
  }

  ListLayout(PyObject[] items) {
    this.items = items;
    this.size = items.length;
  }

  /** How many elements there are. */
  public final int size() {
    return size;
  }

  /** The element at an index within the bounds. */
  public final PyObject get(int index) {
    PyObject[] array = items;
    return index < array.length ? array[index] : packedAt(index);
  }

  /** The element at an index from 0 on; null behind the end, wherever that is by now. */
  final PyObject at(int index) {
    PyObject[] array = items;
    return index < size && index < array.length ? array[index] : packedAt(index);
  }

  /** Replaces the element at an index within the bounds. */
  public final void set(int index, PyObject value) {
    if (PackedItems.isArray(packed)) {
      setPacked(index, value);
    } else {
      items[index] = value;
    }
  }

  // ---- packed elements ----

  /**
   * The element at an index from 0 on where it is not found among the objects; null behind the end.
   */
  final PyObject packedAt(int index) {
    Object array = packed;
    if (array instanceof byte[] flags) {
      return index < size && index < flags.length ? PyBool.of(flags[index] != 0) : null;
    }
    if (PackedItems.isArray(array) && index < PackedItems.length(array)) {
      return index < size ? numberAt(array, index) : null;
    }
    return Sharing.isActive() ? lockedAt(index) : null;
  }

  private PyObject numberAt(Object array, int index) {
    if (PackedItems.isReadOften(size)) {
      unpack(null);
    }
    return PackedItems.box(array, index);
  }

  /** Another thread may just have made objects of the elements. */
  private synchronized PyObject lockedAt(int index) {
    return index < size && index < items.length ? items[index] : null;
  }

  /** Replaces an element; a list that gets one of another kind keeps objects from now on. */
  final void setPacked(int index, PyObject value) {
    Object array = packed;
    boolean own = PackedItems.isArray(array) && !Sharing.isActive();
    if (own && PackedItems.set(array, index, value)) {
      return;
    }
    PyObject[] objects = unpacked();
    if (index < objects.length) {
      objects[index] = value;
    }
  }

  private void appendPacked(PyObject value) {
    int count = size;
    if (!Sharing.isActive() && PackedItems.takes(packed, value)) {
      Object array = PackedItems.withRoom(packed, count);
      PackedItems.set(array, count, value);
      packed = array;
    } else {
      grown(count + 1)[count] = value;
    }
    size = count + 1;
  }

  /** The array of the elements, which are objects from now on. */
  final PyObject[] unpacked() {
    if (PackedItems.isArray(packed)) {
      unpack(PackedItems.UNWANTED);
    }
    return items;
  }

  private synchronized void unpack(Object mark) {
    Object array = packed;
    if (PackedItems.isArray(array)) {
      items = PackedItems.boxes(array, size);
      VarHandle.releaseFence();
      packed = mark;
    }
  }

  /** The elements as Java longs, if all are ints that fit and one thread runs; else null. */
  public final long[] longs() {
    if (Sharing.isActive()) {
      return null;
    }
    return packed instanceof long[] array ? array : (long[]) wanted(true);
  }

  /** The elements as Java doubles, if all are floats and one thread runs; else null. */
  public final double[] doubles() {
    if (Sharing.isActive()) {
      return null;
    }
    return packed instanceof double[] array ? array : (double[]) wanted(false);
  }

  /** Packs the elements where that may be worth it; else null. */
  private Object wanted(boolean ints) {
    if (size == 0 || PackedItems.isDecided(packed)) {
      return null;
    }
    if (!(ints ? items[0] instanceof PyInt : items[0] instanceof PyFloat)) {
      return null;
    }
    packed = PackedItems.wanted(packed, items, size);
    if (!PackedItems.isArray(packed)) {
      return null;
    }
    items = NO_ARGS;
    return packed;
  }

  // ---- change ----

  /** Adds an element at the end. */
  public final void append(PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        appendNow(value);
      }
    } else {
      appendNow(value);
    }
  }

  private void appendNow(PyObject value) {
    PyObject[] array = items;
    int count = size;
    if (count >= array.length) {
      if (PackedItems.isArray(packed)) {
        appendPacked(value);
        return;
      }
      array = grown(count + 1);
    }
    array[count] = value;
    size = count + 1;
  }

  /** The elements in an array that belongs to the caller. */
  public final PyObject[] toArray() {
    if (Sharing.isActive()) {
      synchronized (this) {
        return copy();
      }
    }
    return copy();
  }

  private PyObject[] copy() {
    Object array = packed;
    if (PackedItems.isArray(array)) {
      return PackedItems.boxes(array, size);
    }
    return size == 0 ? NO_ARGS : Arrays.copyOf(items, size);
  }

  /** The elements, and perhaps room behind them, in an array that is only read, at once. */
  final PyObject[] stable() {
    return Sharing.isActive() ? toArray() : unpacked();
  }

  /** Removes all elements. */
  public final void clear() {
    if (Sharing.isActive()) {
      synchronized (this) {
        clearNow();
      }
    } else {
      clearNow();
    }
  }

  private void clearNow() {
    size = 0;
    items = NO_ARGS;
    packed = null;
  }

  /** Makes room for this many elements; the array that holds them from now on. */
  final PyObject[] grown(int capacity) {
    if (capacity < 0) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    PyObject[] array = unpacked();
    if (capacity > array.length) {
      int roomy = Math.max(array.length + (array.length >> 1), 8);
      array = Arrays.copyOf(array, Math.max(capacity, roomy));
      items = array;
    }
    return array;
  }

  /** Inserts before an index from 0 to the size. */
  public final void insert(int index, PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        insertNow(Math.min(index, size), value);
      }
    } else {
      insertNow(Math.min(index, size), value);
    }
  }

  private void insertNow(int index, PyObject value) {
    int count = size;
    PyObject[] array = grown(count + 1);
    System.arraycopy(array, index, array, index + 1, count - index);
    array[index] = value;
    size = count + 1;
  }

  /** Removes the element at an index; null if that is not within the bounds. */
  public final PyObject removeAt(int index) {
    if (Sharing.isActive()) {
      synchronized (this) {
        return removeNow(index);
      }
    }
    return removeNow(index);
  }

  private PyObject removeNow(int index) {
    int last = size - 1;
    if (index < 0 || index > last) {
      return null;
    }
    if (index == last && PackedItems.isArray(packed) && !Sharing.isActive()) {
      PyObject value = PackedItems.box(packed, last);
      size = last;
      return value;
    }
    PyObject[] array = unpacked();
    PyObject value = array[index];
    System.arraycopy(array, index + 1, array, index, last - index);
    array[last] = null;
    size = last;
    return value;
  }

  /** Replaces a range of elements by others, whose number may be different. */
  final void replace(int from, int to, PyObject[] values, int count) {
    if (Sharing.isActive()) {
      synchronized (this) {
        replaceNow(Math.min(from, size), Math.min(to, size), values, count);
      }
    } else {
      replaceNow(Math.min(from, size), Math.min(to, size), values, count);
    }
  }

  private void replaceNow(int from, int to, PyObject[] values, int count) {
    int tail = size - to;
    int changed = from + count + tail;
    PyObject[] array = grown(changed);
    System.arraycopy(array, to, array, from + count, tail);
    System.arraycopy(values, 0, array, from, count);
    if (changed < size) {
      Arrays.fill(array, changed, size, null);
      if (changed == 0) {
        items = NO_ARGS;
      }
    }
    size = changed;
  }

  /** Adds all of these at the end. */
  public final void appendAll(PyObject[] values, int count) {
    replace(size, size, values, count);
  }
}
