package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a Python class that extends {@code bytearray}. */
public final class ByteArrayInstance extends ByteArrayLayout {
  private PyType type;
  private PyDict attributes;

  public ByteArrayInstance(PyType type) {
    this.type = type;
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
}
