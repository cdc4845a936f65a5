package dev.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The direct subclasses of a class, which may be collected. */
final class Subclasses {
  private final List<WeakReference<PyType>> references = new ArrayList<>();

  synchronized void add(PyType type) {
    references.add(new WeakReference<>(type));
  }

  synchronized void remove(PyType type) {
    references.removeIf(reference -> reference.get() == type || reference.get() == null);
  }

  /** Those that are still alive, in order of definition. */
  synchronized List<PyType> alive() {
    List<PyType> result = new ArrayList<>(references.size());
    for (WeakReference<PyType> reference : references) {
      PyType type = reference.get();
      if (type != null) {
        result.add(type);
      }
    }
    if (result.size() < references.size()) {
      references.removeIf(reference -> reference.get() == null);
    }
    return result;
  }

  synchronized boolean isEmpty() {
    return references.isEmpty();
  }
}
