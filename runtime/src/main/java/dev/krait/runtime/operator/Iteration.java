package dev.krait.runtime.operator;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Iteration from Java. */
public final class Iteration {
  private Iteration() {}

  /** The elements of any iterable in a new array. */
  public static PyObject[] toArray(PyObject iterable) {
    if (iterable instanceof PyTuple tuple) {
      return tuple.items().clone();
    }
    PyObject iterator = iterable.iter();
    PyObject[] items = new PyObject[8];
    int size = 0;
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }
    return Arrays.copyOf(items, size);
  }
}
