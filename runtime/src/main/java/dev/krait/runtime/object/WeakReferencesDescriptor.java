package dev.krait.runtime.object;

import dev.krait.runtime.expose.GetSetDescriptor;

/** The {@code __weakref__} of the instances of a class; its list of references is not kept. */
final class WeakReferencesDescriptor extends AttributeDescriptor {
  WeakReferencesDescriptor(PyType owner) {
    super("__weakref__", owner);
  }

  @Override
  public PyType type() {
    return GetSetDescriptor.TYPE;
  }

  @Override
  public String doc() {
    return "list of weak references to the object";
  }

  @Override
  protected PyObject read(PyObject instance) {
    return PyNone.NONE;
  }

  @Override
  protected boolean write(PyObject instance, PyObject value) {
    return false;
  }
}
