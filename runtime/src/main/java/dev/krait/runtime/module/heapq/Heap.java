package dev.krait.runtime.module.heapq;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** A list as a binary heap, with the smallest element first or the largest. */
final class Heap {
  /** From this size on, CPython builds a heap in another order, which is kinder to its caches. */
  private static final int LARGE = 2500;

  private final ListLayout list;
  private final boolean max;
  private final int size;

  private Heap(ListLayout list, boolean max) {
    this.list = list;
    this.max = max;
    this.size = list.size();
  }

  /** Whether one element has to stand above the other. */
  private boolean before(PyObject a, PyObject b) {
    boolean result = max ? b.isLt(a) : a.isLt(b);
    if (list.size() != size) {
      throw Errors.runtimeError("list changed size during iteration");
    }
    return result;
  }

  /** Moves the last element to its place. */
  static void push(ListLayout list, PyObject item, boolean max) {
    list.append(item);
    Heap heap = new Heap(list, max);
    heap.siftDown(0, heap.size - 1);
  }

  static PyObject pop(ListLayout list, boolean max) {
    int last = list.size() - 1;
    if (last < 0) {
      throw Errors.indexError("index out of range");
    }
    PyObject end = list.removeAt(last);
    if (last == 0) {
      return end;
    }
    PyObject top = list.get(0);
    list.set(0, end);
    new Heap(list, max).siftUp(0);
    return top;
  }

  static PyObject replace(ListLayout list, PyObject item, boolean max) {
    if (list.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    PyObject top = list.get(0);
    list.set(0, item);
    new Heap(list, max).siftUp(0);
    return top;
  }

  static PyObject pushPop(ListLayout list, PyObject item, boolean max) {
    if (list.size() == 0) {
      return item;
    }
    PyObject top = list.get(0);
    boolean lower = max ? item.isLt(top) : top.isLt(item);
    return lower ? replace(list, item, max) : item;
  }

  /** Makes a heap of the list. */
  static void build(ListLayout list, boolean max) {
    Heap heap = new Heap(list, max);
    int half = heap.size >> 1;
    if (heap.size > LARGE) {
      int leftmost = Integer.highestOneBit(half + 1) - 1;
      for (int i = leftmost - 1; i >= half >> 1; i--) {
        heap.siftUpWithParents(i);
      }
      for (int i = half - 1; i >= leftmost; i--) {
        heap.siftUpWithParents(i);
      }
    } else {
      for (int i = half - 1; i >= 0; i--) {
        heap.siftUp(i);
      }
    }
  }

  private void siftUpWithParents(int start) {
    int i = start;
    siftUp(i);
    while ((i & 1) != 0) {
      i >>= 1;
      siftUp(i);
    }
  }

  /** Moves an element up, as far as it belongs above its parents. */
  private void siftDown(int start, int from) {
    int position = from;
    PyObject item = list.get(position);
    while (position > start) {
      int parentPosition = position - 1 >> 1;
      PyObject parent = list.get(parentPosition);
      if (!before(item, parent)) {
        break;
      }
      list.set(parentPosition, item);
      list.set(position, parent);
      position = parentPosition;
    }
  }

  /** Moves an element to a leaf along the children that come first, and up from there. */
  private void siftUp(int start) {
    int position = start;
    int limit = size >> 1;
    while (position < limit) {
      int child = 2 * position + 1;
      if (child + 1 < size && !before(list.get(child), list.get(child + 1))) {
        child++;
      }
      PyObject moved = list.get(child);
      list.set(child, list.get(position));
      list.set(position, moved);
      position = child;
    }
    siftDown(start, position);
  }
}
