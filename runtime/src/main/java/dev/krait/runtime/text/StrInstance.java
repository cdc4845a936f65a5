package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code str}. */
public final class StrInstance extends StrLayout {
  private PyType type;
  private final PyStr text;
  private PyDict attributes;

  public StrInstance(PyType type, PyStr text) {
    this.type = type;
    this.text = text;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** {@code __class__} assignment. */
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public PyStr exact() {
    return text;
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public PyObject ownAttr(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    if (attributes == null) {
      attributes = new PyDict();
    }
    attributes.put(name, value);
    return true;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return attributes != null && attributes.remove(name) != null;
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
