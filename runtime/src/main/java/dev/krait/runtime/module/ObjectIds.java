package dev.krait.runtime.module;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code id()}: numbers given out when first asked for and never used twice, so that they are
 * unique among all objects alive. Small ints, which are compared by value, have a number by value.
 */
public final class ObjectIds {
  private static final long FIRST = 0x7f00_0000_1000L;
  private static final int STEP = 16;
  private static final long SMALL_INTS = 0x5500_0000_0000L;

  private static final AtomicLong NEXT = new AtomicLong(FIRST);
  private static final ConcurrentHashMap<Key, Long> IDS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();

  private ObjectIds() {}

  public static PyObject of(PyObject object) {
    if (object instanceof PyInt number && number.longValue() >= -5 && number.longValue() <= 256) {
      return PyInt.of(SMALL_INTS + 32 * number.longValue());
    }
    for (Reference<? extends PyObject> dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
      IDS.remove(dead);
    }
    Long known = IDS.get(new Key(object, null));
    if (known == null) {
      known = IDS.computeIfAbsent(new Key(object, DEAD), k -> NEXT.getAndAdd(STEP));
    }
    return PyInt.of(known);
  }

  /** A weak reference that equals another one to the same object. */
  private static final class Key extends WeakReference<PyObject> {
    private final int hash;

    Key(PyObject object, ReferenceQueue<PyObject> queue) {
      super(object, queue);
      this.hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      PyObject object = get();
      return other instanceof Key key && object != null && object == key.get();
    }
  }
}
