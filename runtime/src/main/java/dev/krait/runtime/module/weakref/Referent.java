package dev.krait.runtime.module.weakref;

import dev.krait.runtime.object.PyObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** An object that weak references point to, with those references, which it does not keep alive. */
final class Referent extends WeakReference<PyObject> {
  private final int hash;
  private final List<WeakReference<WeakObject>> references = new ArrayList<>(2);

  Referent(PyObject object, ReferenceQueue<PyObject> queue) {
    super(object, queue);
    hash = System.identityHashCode(object);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** One referent stands for each object. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  /**
   * Adds a reference where CPython has it in its list: the plain reference, the plain proxy, then
   * the others, the newest first.
   */
  synchronized void add(WeakObject added) {
    int at = 0;
    while (at < references.size() && rank(references.get(at).get()) < added.rank()) {
      at++;
    }
    references.add(at, new WeakReference<>(added));
  }

  private static int rank(WeakObject reference) {
    return reference == null ? 0 : reference.rank();
  }

  /** The reference or proxy without callback that can be shared; null if there is none. */
  synchronized WeakObject shared(int rank) {
    for (WeakReference<WeakObject> each : references) {
      WeakObject reference = each.get();
      if (reference != null && reference.rank() == rank) {
        return reference;
      }
    }
    return null;
  }

  /** Those that are still in use, in CPython's order. */
  synchronized List<WeakObject> alive() {
    List<WeakObject> result = new ArrayList<>(references.size());
    references.removeIf(each -> each.get() == null);
    for (WeakReference<WeakObject> each : references) {
      WeakObject reference = each.get();
      if (reference != null) {
        result.add(reference);
      }
    }
    return result;
  }
}
