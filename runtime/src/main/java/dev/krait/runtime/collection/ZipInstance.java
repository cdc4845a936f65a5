package dev.krait.runtime.collection;

import dev.krait.runtime.object.AttributeOwner;
import dev.krait.runtime.object.InstanceAttributes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;

/** An instance of a Python class that extends {@code zip}. */
public final class ZipInstance extends PyZip implements AttributeOwner {
  private final InstanceAttributes attributes;

  ZipInstance(PyType type, PyObject[] iterators, boolean strict) {
    super(iterators, strict);
    attributes = new InstanceAttributes(type);
  }

  @Override
  public InstanceAttributes attributes() {
    return attributes;
  }

  @Override
  public PyType type() {
    return attributes.type();
  }

  @Override
  public PyObject iter() {
    return Containers.iter(this);
  }

  @Override
  public PyObject next() {
    return Containers.next(this);
  }

  @Override
  public PyObject ownAttr(String name) {
    return attributes.get(name);
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    return attributes.set(name, value);
  }

  @Override
  public boolean delOwnAttr(String name) {
    return attributes.delete(name);
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    return attributes.descrGet(this, instance, owner);
  }

  @Override
  public boolean isDataDescriptor() {
    return attributes.isDataDescriptor();
  }

  @Override
  public boolean descrSet(PyObject instance, PyObject value) {
    return attributes.descrSet(this, instance, value);
  }

  @Override
  public boolean descrDelete(PyObject instance) {
    return attributes.descrDelete(this, instance);
  }
}
