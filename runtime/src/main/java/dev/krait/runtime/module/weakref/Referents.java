package dev.krait.runtime.module.weakref;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The objects that have weak references. Callbacks of those that the collector took run when the
 * next reference is made or asked about, and in {@code gc.collect()}.
 */
public final class Referents {
  private static final ConcurrentHashMap<Object, Referent> TABLE = new ConcurrentHashMap<>();
  private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();

  private Referents() {}

  /** The one of an object, made if needed; a {@code TypeError} if there can be none. */
  static Referent of(PyObject object) {
    if (!object.type().isWeakReferable()) {
      throw Errors.typeError(
          "cannot create weak reference to '" + object.type().name() + "' object");
    }
    runCallbacks();
    Referent known = TABLE.get(new Probe(object));
    while (known == null) {
      Referent made = new Referent(object, DEAD);
      synchronized (TABLE) {
        known = TABLE.get(new Probe(object));
        if (known == null) {
          TABLE.put(made, made);
          known = made;
        }
      }
    }
    return known;
  }

  /** The references to an object, in CPython's order. */
  public static List<? extends PyObject> to(PyObject object) {
    runCallbacks();
    Referent known = TABLE.get(new Probe(object));
    return known == null ? List.of() : known.alive();
  }

  /** What {@code __weakref__} of an object is: the first of its references. */
  public static PyObject first(PyObject object) {
    List<? extends PyObject> all = to(object);
    return all.isEmpty() ? PyNone.NONE : all.get(0);
  }

  /** Runs the callbacks of all objects known to be gone. */
  static void runCallbacks() {
    for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
      remove((Referent) dead);
    }
  }

  /**
   * Like {@link #runCallbacks}, without waiting until the collector reports an object.
   *
   * @return how many objects were gone
   */
  public static int runCallbacksNow() {
    int count = 0;
    for (Referent each : TABLE.values()) {
      if (each.refersTo(null)) {
        remove(each);
        count++;
      }
    }
    runCallbacks();
    return count;
  }

  private static void remove(Referent dead) {
    if (TABLE.remove(dead) == null) {
      return;
    }
    for (WeakObject reference : dead.alive()) {
      PyObject callback = reference.takeCallback();
      if (callback != null) {
        call(callback, reference);
      }
    }
  }

  private static void call(PyObject callback, WeakObject reference) {
    try {
      callback.call1(reference);
    } catch (RuntimeException | StackOverflowError thrown) {
      Unraisable.report(
          JavaExceptions.toPython(thrown).value(),
          "Exception ignored while calling weakref callback " + callback.repr(),
          null);
    }
  }

  /** Finds the referent of an object that is alive. */
  private static final class Probe {
    private final PyObject object;

    Probe(PyObject object) {
      this.object = object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Referent referent && referent.refersTo(object);
    }
  }
}
