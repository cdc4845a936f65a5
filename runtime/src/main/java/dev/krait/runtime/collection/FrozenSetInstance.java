package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code frozenset}. */
public final class FrozenSetInstance extends FrozenSetLayout {
  private final PyInstance part;

  public FrozenSetInstance(PyType type) {
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
