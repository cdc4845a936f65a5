package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code tuple}. */
public final class TupleInstance extends TupleLayout {
  private final PyInstance part;

  public TupleInstance(PyType type, PyObject[] items) {
    super(items);
    part = PyInstance.partOf(type, this);
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  @Override
  public PyType type() {
    return part.type();
  }
}
