package dev.krait.runtime.text;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code str}. */
public final class StrInstance extends StrLayout {
  private final PyInstance part;
  private final PyStr text;

  public StrInstance(PyType type, PyStr text) {
    part = PyInstance.partOf(type, this);
    this.text = text;
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
  public PyStr exact() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyObject object && (this == other || isEq(object));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }

  /** The text itself, not its {@code repr}. */
  @Override
  public String toString() {
    return text.toString();
  }
}
