package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An exact {@code tuple}. */
public final class PyTuple extends TupleLayout {
  /** {@code tuple}. */
  public static final PyType TYPE =
      PyType.builtin("tuple", PyType.OBJECT, true, new TupleMethodsTable());

  /** {@code ()}. */
  public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

  private final PyObject[] items;

  private PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple of these elements; the array belongs to it. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject[] items() {
    return items;
  }
}
