package dev.krait.runtime.module.weakref;

import dev.krait.runtime.object.PyObject;

/** Weak references for the runtime's own use. */
public final class Weak {
  private Weak() {}

  /** {@code weakref.ref(object)}. */
  public static PyObject reference(PyObject object) {
    return WeakReferenceObject.make(WeakReferenceObject.TYPE, object, null);
  }
}
