package dev.krait.runtime.module.heapq;

import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The functions of {@code _heapq}. */
@Exposed(value = "_heapq", module = true)
final class HeapFunctions {
  private HeapFunctions() {}

  private static ListLayout list(PyObject value, String function) {
    if (value instanceof ListLayout list) {
      return list;
    }
    throw Errors.typeError(function + " must be list, not " + value.type().name());
  }

  @Method(value = "heapify(heap, /)", doc = "Transform a list into a min-heap, in place.")
  static void heapify(PyObject heap) {
    Heap.build(list(heap, "heapify() argument"), false);
  }

  @Method(value = "heappush(heap, item, /)", doc = "Push item onto a min-heap.")
  static void push(PyObject heap, PyObject item) {
    Heap.push(list(heap, "heappush() argument 1"), item, false);
  }

  @Method(value = "heappop(heap, /)", doc = "Pop the smallest item off a min-heap.")
  static PyObject pop(PyObject heap) {
    return Heap.pop(list(heap, "heappop() argument"), false);
  }

  @Method(
      value = "heapreplace(heap, item, /)",
      doc = "Pop and return the smallest item of a min-heap, then add the new item.")
  static PyObject replace(PyObject heap, PyObject item) {
    return Heap.replace(list(heap, "heapreplace() argument 1"), item, false);
  }

  @Method(
      value = "heappushpop(heap, item, /)",
      doc = "Push item onto a min-heap, then pop and return the smallest item.")
  static PyObject pushPop(PyObject heap, PyObject item) {
    return Heap.pushPop(list(heap, "heappushpop() argument 1"), item, false);
  }

  @Method(value = "heapify_max(heap, /)", doc = "Transform a list into a max-heap, in place.")
  static void heapifyMax(PyObject heap) {
    Heap.build(list(heap, "heapify_max() argument"), true);
  }

  @Method(value = "heappush_max(heap, item, /)", doc = "Push item onto a max-heap.")
  static void pushMax(PyObject heap, PyObject item) {
    Heap.push(list(heap, "heappush_max() argument 1"), item, true);
  }

  @Method(value = "heappop_max(heap, /)", doc = "Pop the largest item off a max-heap.")
  static PyObject popMax(PyObject heap) {
    return Heap.pop(list(heap, "heappop_max() argument"), true);
  }

  @Method(
      value = "heapreplace_max(heap, item, /)",
      doc = "Pop and return the largest item of a max-heap, then add the new item.")
  static PyObject replaceMax(PyObject heap, PyObject item) {
    return Heap.replace(list(heap, "heapreplace_max() argument 1"), item, true);
  }

  @Method(
      value = "heappushpop_max(heap, item, /)",
      doc = "Push item onto a max-heap, then pop and return the largest item.")
  static PyObject pushPopMax(PyObject heap, PyObject item) {
    return Heap.pushPop(list(heap, "heappushpop_max() argument 1"), item, true);
  }
}
