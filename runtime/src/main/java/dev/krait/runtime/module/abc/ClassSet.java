package dev.krait.runtime.module.abc;

import dev.krait.runtime.collection.PySet;
import dev.krait.runtime.module.weakref.Weak;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** A set of classes that it does not keep alive. */
final class ClassSet {
  private static final Set<PyType> NONE = Collections.emptySet();

  private volatile Set<PyType> classes = NONE;

  boolean contains(PyType type) {
    Set<PyType> known = classes;
    return known != NONE && known.contains(type);
  }

  synchronized void add(PyType type) {
    if (classes == NONE) {
      classes = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    }
    classes.add(type);
  }

  void clear() {
    classes = NONE;
  }

  /** Those that are still alive. */
  List<PyType> alive() {
    Set<PyType> known = classes;
    synchronized (known) {
      return new ArrayList<>(known);
    }
  }

  /** A set of weak references to them. */
  PyObject references() {
    PySet result = new PySet();
    for (PyType each : alive()) {
      result.addElement(Weak.reference(each));
    }
    return result;
  }
}
