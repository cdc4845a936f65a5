package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** The layout of {@code tuple}: exact ones ({@link PyTuple}) and instances of subclasses. */
public abstract class TupleLayout extends PyObject {
  final PyObject[] items;

  protected TupleLayout(PyObject[] items) {
    this.items = items;
  }

  /** The elements; not to be changed. */
  public final PyObject[] items() {
    return items;
  }

  /** How many elements there are. */
  public final int size() {
    return items.length;
  }

  /** The element at an index within the bounds. */
  public final PyObject get(int index) {
    return items[index];
  }
}
