package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The containers whose {@code repr} is being made in this thread, so that one that contains itself
 * is written as {@code [...]} ({@code Py_ReprEnter}).
 */
public final class ReprGuard {
  /** So many are searched one by one. */
  private static final int FEW = 64;

  private static final ThreadLocal<ReprGuard> CURRENT = ThreadLocal.withInitial(ReprGuard::new);

  private PyObject[] active = new PyObject[8];
  private int depth;

  /** The same containers, once they are many; null before. */
  private Set<PyObject> deep;

  private ReprGuard() {}

  /** Notes the container; what {@link #leave} takes, or -1 if it is being written already. */
  public static int enter(PyObject container) {
    ReprGuard guard = CURRENT.get();
    int depth = guard.depth;
    PyObject[] active = guard.active;
    if (depth == FEW && guard.deep == null) {
      guard.deep = Collections.newSetFromMap(new IdentityHashMap<>());
      Collections.addAll(guard.deep, Arrays.copyOf(active, depth));
    }
    if (guard.deep == null ? guard.isActive(container) : !guard.deep.add(container)) {
      return -1;
    }
    if (depth == active.length) {
      active = Arrays.copyOf(active, depth * 2);
      guard.active = active;
    }
    active[depth] = container;
    guard.depth = depth + 1;
    return depth;
  }

  private boolean isActive(PyObject container) {
    for (int i = depth - 1; i >= 0; i--) {
      if (active[i] == container) {
        return true;
      }
    }
    return false;
  }

  /**
   * Forgets the container, and those inside of it: an overflow of the stack may have kept them from
   * leaving.
   */
  public static void leave(int mark) {
    ReprGuard guard = CURRENT.get();
    for (int i = guard.depth - 1; i >= mark; i--) {
      if (guard.deep != null) {
        guard.deep.remove(guard.active[i]);
      }
      guard.active[i] = null;
    }
    if (mark < FEW) {
      guard.deep = null;
    }
    guard.depth = mark;
  }
}
