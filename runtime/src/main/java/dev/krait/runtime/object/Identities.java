package dev.krait.runtime.object;

import dev.krait.runtime.number.PyInt;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What {@code id()} answers: a number for each object that nobody else has while it lives, which
 * looks like the address that CPython shows.
 */
public final class Identities {
  private static final long SMALL_INTS = 0x7f3a10000000L;
  private static final AtomicLong NEXT = new AtomicLong(0x7f3a20000000L);
  private static final ConcurrentHashMap<Key, Long> NUMBERS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();

  private Identities() {}

  /** {@code id(object)}. */
  public static long of(PyObject object) {
    if (object instanceof PyInt number) {
      long value = number.longValue();
      if (value >= -5 && value <= 256) {
        return SMALL_INTS + 32 * value;
      }
    }
    for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
      NUMBERS.remove(dead);
    }
    Long known = NUMBERS.get(new Key(object, null));
    if (known != null) {
      return known;
    }
    return NUMBERS.computeIfAbsent(new Key(object, DEAD), key -> NEXT.addAndGet(48));
  }

  /** {@link #of} as {@code repr} shows it: {@code 0x7f…}. */
  public static String address(PyObject object) {
    return "0x" + Long.toHexString(of(object));
  }

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
      PyObject mine = get();
      return mine != null && other instanceof Key key && key.get() == mine;
    }
  }
}
