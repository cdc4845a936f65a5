package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/**
 * The containers whose {@code repr} is being made in this thread, so that one that contains itself
 * is written as {@code [...]} ({@code Py_ReprEnter}).
 */
public final class ReprGuard {
  private static final ThreadLocal<ReprGuard> CURRENT = ThreadLocal.withInitial(ReprGuard::new);

  private PyObject[] active = new PyObject[8];
  private int depth;

  private ReprGuard() {}

  /** Notes the container; what {@link #leave} takes, or -1 if it is being written already. */
  public static int enter(PyObject container) {
    ReprGuard guard = CURRENT.get();
    int depth = guard.depth;
    PyObject[] active = guard.active;
    for (int i = depth - 1; i >= 0; i--) {
      if (active[i] == container) {
        return -1;
      }
    }
    if (depth == active.length) {
      active = Arrays.copyOf(active, depth * 2);
      guard.active = active;
    }
    active[depth] = container;
    guard.depth = depth + 1;
    return depth;
  }

  /**
   * Forgets the container, and those inside of it: an overflow of the stack may have kept them from
   * leaving.
   */
  public static void leave(int mark) {
    ReprGuard guard = CURRENT.get();
    Arrays.fill(guard.active, mark, guard.depth, null);
    guard.depth = mark;
  }
}
