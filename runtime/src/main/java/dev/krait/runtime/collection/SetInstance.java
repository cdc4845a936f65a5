package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code set}. */
public final class SetInstance extends SetLayout {
  private final PyInstance part;

  public SetInstance(PyType type) {
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
