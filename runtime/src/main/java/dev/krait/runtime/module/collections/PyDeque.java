package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.Unhashable;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.Sharing;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;
import java.util.Arrays;

/** {@code collections.deque}: a ring buffer that grows, unless it has a greatest length. */
final class PyDeque extends PyObject {
  /** {@code collections.deque}. */
  static final PyType TYPE =
      PyType.builtin(
              "collections.deque",
              PyType.OBJECT,
              true,
              new DequeMethodsTable(),
              new DequeOperatorsTable(),
              new GenericMethodsTable(),
              Unhashable.TABLE)
          .withWeakReferences()
          .withDoc("A list-like sequence that is quick at both of its ends.");

  /** The greatest length of a deque without one. */
  static final long UNLIMITED = -1;

  private static final int SMALLEST = 8;

  private final PyInstance part;
  private PyObject[] items = new PyObject[SMALLEST];
  private int head;
  private int size;
  private long limit = UNLIMITED;
  private int changes;

  PyDeque(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** How many elements there are. */
  int size() {
    return size;
  }

  /** Counts the operations that iterators cannot survive. */
  int changes() {
    return changes;
  }

  /** {@code maxlen}, or {@link #UNLIMITED}. */
  long limit() {
    return limit;
  }

  void setLimit(long limit) {
    this.limit = limit;
  }

  // ---- elements ----

  /** The element at an index from 0 to the size. */
  PyObject get(int index) {
    PyObject[] array = items;
    return array[head + index & array.length - 1];
  }

  void set(int index, PyObject value) {
    PyObject[] array = items;
    array[head + index & array.length - 1] = value;
  }

  /** All elements, in an array of the caller's own. */
  PyObject[] toArray() {
    PyObject[] result = new PyObject[size];
    int first = Math.min(size, items.length - head);
    System.arraycopy(items, head, result, 0, first);
    System.arraycopy(items, 0, result, first, size - first);
    return result;
  }

  /** Replaces all elements; the limit has to hold already. */
  void setAll(PyObject[] values) {
    int capacity = SMALLEST;
    while (capacity < values.length) {
      capacity <<= 1;
    }
    items = Arrays.copyOf(values, capacity);
    head = 0;
    size = values.length;
    changes++;
  }

  void clear() {
    items = new PyObject[SMALLEST];
    head = 0;
    size = 0;
    changes++;
  }

  // ---- the ends ----

  void append(PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        appendNow(value);
      }
    } else {
      appendNow(value);
    }
  }

  private void appendNow(PyObject value) {
    if (size == limit) {
      if (limit == 0) {
        return;
      }
      popLeftNow();
    }
    if (size == items.length) {
      grow();
    }
    items[head + size & items.length - 1] = value;
    size++;
    changes++;
  }

  void appendLeft(PyObject value) {
    if (Sharing.isActive()) {
      synchronized (this) {
        appendLeftNow(value);
      }
    } else {
      appendLeftNow(value);
    }
  }

  private void appendLeftNow(PyObject value) {
    if (size == limit) {
      if (limit == 0) {
        return;
      }
      popNow();
    }
    if (size == items.length) {
      grow();
    }
    head = head - 1 & items.length - 1;
    items[head] = value;
    size++;
    changes++;
  }

  private void grow() {
    PyObject[] all = toArray();
    items = Arrays.copyOf(all, items.length * 2);
    head = 0;
  }

  PyObject pop() {
    if (Sharing.isActive()) {
      synchronized (this) {
        return popNow();
      }
    }
    return popNow();
  }

  private PyObject popNow() {
    if (size == 0) {
      throw empty();
    }
    int at = head + size - 1 & items.length - 1;
    PyObject value = items[at];
    items[at] = null;
    size--;
    changes++;
    return value;
  }

  PyObject popLeft() {
    if (Sharing.isActive()) {
      synchronized (this) {
        return popLeftNow();
      }
    }
    return popLeftNow();
  }

  private PyObject popLeftNow() {
    if (size == 0) {
      throw empty();
    }
    PyObject value = items[head];
    items[head] = null;
    head = head + 1 & items.length - 1;
    size--;
    changes++;
    return value;
  }

  private static PyException empty() {
    return Errors.indexError("pop from an empty deque");
  }

  // ---- the middle ----

  /** Moves elements from the right end to the left one. */
  void rotate(long steps) {
    if (size > 1) {
      PyObject[] all = toArray();
      int shift = (int) Math.floorMod(steps, (long) size);
      PyObject[] turned = new PyObject[size];
      System.arraycopy(all, size - shift, turned, 0, shift);
      System.arraycopy(all, 0, turned, shift, size - shift);
      setAll(turned);
    }
  }

  void insert(int index, PyObject value) {
    PyObject[] all = toArray();
    PyObject[] longer = new PyObject[size + 1];
    System.arraycopy(all, 0, longer, 0, index);
    longer[index] = value;
    System.arraycopy(all, index, longer, index + 1, size - index);
    setAll(longer);
  }

  void remove(int index) {
    if (index == 0) {
      popLeft();
      return;
    }
    PyObject[] all = toArray();
    PyObject[] shorter = new PyObject[size - 1];
    System.arraycopy(all, 0, shorter, 0, index);
    System.arraycopy(all, index + 1, shorter, index, size - 1 - index);
    setAll(shorter);
  }

  // ---- the object's protocol, for exact deques without a look-up ----

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
    return part == null ? new DequeIterator(this, 0, false) : Containers.iter(this);
  }

  @Override
  public PyObject getItem(PyObject key) {
    return part == null ? DequeOperators.getItem(this, key) : super.getItem(key);
  }

  @Override
  public PyObject getItem(long key) {
    long index = key < 0 ? key + size : key;
    return part == null && index >= 0 && index < size ? get((int) index) : getItem(PyInt.of(key));
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    if (part == null) {
      DequeOperators.setItem(this, key, value);
    } else {
      super.setItem(key, value);
    }
  }
}
