package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyBool;
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
 * <p>A long list made of one bool ({@code [False] * n}) keeps bytes until something else is put
 * into it, or is done with it that needs objects, or a second thread changes it.
 */
public abstract class ListLayout extends PyObject {
  PyObject[] items;
  int size;

  /** The elements while all are bools of a long list, a byte each; {@link #items} is empty then. */
  byte[] flags;

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
    return index < array.length ? array[index] : flag(index);
  }

  /** The element at an index from 0 on; null behind the end, wherever that is by now. */
  final PyObject at(int index) {
    PyObject[] array = items;
    return index < size && index < array.length ? array[index] : flag(index);
  }

  /** Replaces the element at an index within the bounds. */
  public final void set(int index, PyObject value) {
    if (flags != null) {
      setFlag(index, value);
    } else {
      items[index] = value;
    }
  }

  // ---- lists of bools ----

  /**
   * The element at an index from 0 on where it is not found among the objects; null behind the end.
   */
  final PyObject flag(int index) {
    byte[] array = flags;
    if (array != null) {
      return index < size && index < array.length ? PyBool.of(array[index] != 0) : null;
    }
    return Sharing.isActive() ? lockedAt(index) : null;
  }

  /** Another thread may just have made objects of the bools. */
  private synchronized PyObject lockedAt(int index) {
    return index < size && index < items.length ? items[index] : null;
  }

  /** Replaces an element; a list that is not for bools alone any more gets objects. */
  final void setFlag(int index, PyObject value) {
    byte[] array = flags;
    if (value instanceof PyBool flag && array != null && !Sharing.isActive()) {
      if (index < array.length) {
        array[index] = (byte) (flag == PyBool.TRUE ? 1 : 0);
      }
      return;
    }
    PyObject[] objects = unpacked();
    if (index < objects.length) {
      objects[index] = value;
    }
  }

  private void appendFlag(PyObject value) {
    int count = size;
    if (value instanceof PyBool flag && !Sharing.isActive()) {
      byte[] array = flags;
      if (count == array.length) {
        array = Arrays.copyOf(array, (int) Math.min(Integer.MAX_VALUE - 8L, count * 3L / 2));
        flags = array;
      }
      array[count] = (byte) (flag == PyBool.TRUE ? 1 : 0);
    } else {
      grown(count + 1)[count] = value;
    }
    size = count + 1;
  }

  /** The array of the elements, which are objects from now on. */
  final PyObject[] unpacked() {
    if (flags != null) {
      synchronized (this) {
        if (flags != null) {
          items = boxes();
          VarHandle.releaseFence();
          flags = null;
        }
      }
    }
    return items;
  }

  private PyObject[] boxes() {
    byte[] array = flags;
    PyObject[] boxes = new PyObject[size];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = PyBool.of(array[i] != 0);
    }
    return boxes;
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
      if (flags != null) {
        appendFlag(value);
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
    if (flags != null) {
      return boxes();
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
    flags = null;
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
    if (index == last && flags != null && !Sharing.isActive()) {
      PyObject value = flag(last);
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
