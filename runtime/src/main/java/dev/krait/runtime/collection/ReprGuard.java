package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import java.util.ArrayList;

/**
 * The containers whose {@code repr} is being made in this thread, so that one that contains itself
 * is written as {@code [...]} ({@code Py_ReprEnter}).
 */
public final class ReprGuard {
  private static final ThreadLocal<ArrayList<PyObject>> ACTIVE =
      ThreadLocal.withInitial(ArrayList::new);

  private ReprGuard() {}

  /** Notes the container; false if it is being written already. */
  public static boolean enter(PyObject container) {
    ArrayList<PyObject> active = ACTIVE.get();
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i) == container) {
        return false;
      }
    }
    active.add(container);
    return true;
  }

  /** Forgets the container that was entered last. */
  public static void leave(PyObject container) {
    ArrayList<PyObject> active = ACTIVE.get();
    active.remove(active.size() - 1);
  }
}
