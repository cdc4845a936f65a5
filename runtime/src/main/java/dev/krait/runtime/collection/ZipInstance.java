package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;

/** An instance of a Python class that extends {@code zip}. */
public final class ZipInstance extends PyZip {
  private final PyInstance part;

  ZipInstance(PyType type, PyObject[] iterators, boolean strict) {
    super(iterators, strict);
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

  @Override
  public PyObject iter() {
    return Containers.iter(this);
  }

  @Override
  public PyObject next() {
    return Containers.next(this);
  }
}
