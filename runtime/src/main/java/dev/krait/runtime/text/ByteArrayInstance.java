package dev.krait.runtime.text;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code bytearray}. */
public final class ByteArrayInstance extends ByteArrayLayout {
  private final PyInstance part;

  public ByteArrayInstance(PyType type) {
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
