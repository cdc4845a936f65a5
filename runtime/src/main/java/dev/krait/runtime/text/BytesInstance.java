package dev.krait.runtime.text;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code bytes}. */
public final class BytesInstance extends BytesLayout {
  private final PyInstance part;
  private final PyBytes bytes;

  public BytesInstance(PyType type, PyBytes bytes) {
    part = PyInstance.partOf(type, this);
    this.bytes = bytes;
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
  public PyBytes exact() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyObject object && (this == other || isEq(object));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }
}
