package dev.krait.runtime.object;

import dev.krait.runtime.expose.GetSetDescriptor;
import dev.krait.runtime.module.weakref.Referents;

/** The {@code __weakref__} of the instances of a class. */
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
    return Referents.first(instance);
  }

  @Override
  protected boolean write(PyObject instance, PyObject value) {
    return false;
  }
}
