package dev.krait.runtime.object;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.module.Shutdown;
import dev.krait.runtime.module.sys.Unraisable;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The instances whose {@code __del__} has to be called, and the generators to close: when the
 * collector found them out of reach, and at the end of the process. It is called in a thread of the
 * program, in {@code gc.collect()} or when another such instance is made.
 */
public final class Finalizers {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private static final Deque<Finalizable> WAITING = new ArrayDeque<>();
  private static List<WeakReference<Finalizable>> alive = new ArrayList<>();
  private static final List<Runnable> BEFORE_COLLECTION = new CopyOnWriteArrayList<>();
  private static int cleanAt = 1024;
  private static long made;
  private static long reported;

  private Finalizers() {}

  /** Notes a new instance. */
  public static void register(Finalizable instance) {
    synchronized (WAITING) {
      if (made++ == 0) {
        Shutdown.atEnd(Finalizers::finish);
      }
      if (alive.size() >= cleanAt) {
        alive.removeIf(each -> each.refersTo(null));
        cleanAt = Math.max(1024, 2 * alive.size());
      }
      alive.add(new WeakReference<>(instance));
    }
    run();
  }

  /** Adds what has to be done before {@code gc.collect()}: to register more. */
  public static void beforeCollection(Runnable action) {
    BEFORE_COLLECTION.add(action);
  }

  /** {@code gc.collect()} begins. */
  public static void prepareCollection() {
    BEFORE_COLLECTION.forEach(Runnable::run);
  }

  /** The collector found an instance out of reach. */
  public static void unreachable(Finalizable instance) {
    synchronized (WAITING) {
      reported++;
      WAITING.add(instance);
      WAITING.notifyAll();
    }
  }

  /** Whether {@code __del__} of an object has been called. */
  public static boolean isFinalized(PyObject object) {
    return object instanceof FinalizableInstance instance && instance.isFinalized();
  }

  /**
   * After a collection: waits until it has reported what it found, and calls {@code __del__}.
   *
   * @return how many instances there were
   */
  public static int runAfterCollection() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    synchronized (WAITING) {
      while (unreported() > 0 && System.nanoTime() < end) {
        try {
          WAITING.wait(2);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break;
        }
      }
    }
    return run();
  }

  /** How many instances are out of reach, but were not handed over yet. */
  private static long unreported() {
    long cleared = alive.stream().filter(each -> each.refersTo(null)).count();
    long gone = made - alive.size() + cleared;
    return gone - reported;
  }

  /** Runs the finalizers that wait for it. */
  private static int run() {
    int count = 0;
    while (true) {
      Finalizable next;
      synchronized (WAITING) {
        next = WAITING.poll();
      }
      if (next == null) {
        return count;
      }
      next.runFinalizer();
      count++;
    }
  }

  /** Calls {@code __del__}. */
  static void finalizeNow(FinalizableInstance instance) {
    PyType type = instance.type();
    PyObject method = type.slot(Slot.DEL);
    if (method == null || !instance.beginFinalization()) {
      return;
    }
    try {
      type.callSlot(method, instance.whole());
    } catch (RuntimeException | StackOverflowError thrown) {
      Unraisable.report(
          JavaExceptions.toPython(thrown).value(),
          "Exception ignored while calling deallocator " + method.repr(),
          null);
    }
  }

  /** The end of the process, for all that is left. */
  private static void finish() {
    run();
    List<WeakReference<Finalizable>> left;
    synchronized (WAITING) {
      left = alive;
      alive = new ArrayList<>();
    }
    for (WeakReference<Finalizable> each : left) {
      Finalizable instance = each.get();
      if (instance != null) {
        instance.runFinalizer();
      }
    }
    run();
  }
}
