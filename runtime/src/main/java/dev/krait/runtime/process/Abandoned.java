package dev.krait.runtime.process;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Open files whose Python objects may be gone: CPython's reference counts would have flushed and
 * closed them. They are when the collector has found them, which operations that would show the
 * difference ask for.
 */
public final class Abandoned {
  /** What remains of a file object when it is gone. */
  public interface Remains {
    /** Flushes and closes. */
    void release();

    /** Whether bytes wait to be written. */
    boolean hasPending();

    /** The path of the file, or null. */
    Path path();
  }

  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
  private static final Set<Entry> ENTRIES = ConcurrentHashMap.newKeySet();

  /** A writer that was found in use so often is left alone. */
  private static final int ATTEMPTS = 8;

  private Abandoned() {}

  /** Watches an object; the answer is to be closed when the file is. */
  public static Runnable watch(Object object, Remains remains) {
    Entry entry = new Entry(object, remains);
    ENTRIES.add(entry);
    return () -> ENTRIES.remove(entry);
  }

  /** Releases what the collector has found. */
  public static void release() {
    for (Object dead = QUEUE.poll(); dead != null; dead = QUEUE.poll()) {
      release((Entry) dead);
    }
  }

  private static void release(Entry entry) {
    if (ENTRIES.remove(entry)) {
      entry.remains.release();
    }
  }

  /** Runs the collector; whether it found anything. */
  static boolean collect() {
    if (ENTRIES.isEmpty()) {
      return false;
    }
    int before = ENTRIES.size();
    System.gc();
    for (Entry entry : ENTRIES) { // the queue gets them a moment later
      if (entry.refersTo(null)) {
        release(entry);
      }
    }
    return ENTRIES.size() < before;
  }

  /** To be called before the contents or size of a file are looked at from elsewhere. */
  public static void settle(Path path) {
    release();
    boolean asked = false;
    for (Entry entry : ENTRIES) {
      if (entry.attempts < ATTEMPTS
          && entry.remains.hasPending()
          && (path == null || path.equals(entry.remains.path()))) {
        entry.attempts++;
        asked = true;
      }
    }
    if (asked) {
      collect();
    }
  }

  /** Releases everything that is left, at the end of the process. */
  public static void releaseAll() {
    release();
    for (Entry entry : ENTRIES) {
      entry.remains.release();
    }
    ENTRIES.clear();
  }

  private static final class Entry extends PhantomReference<Object> {
    private final Remains remains;
    private int attempts;

    Entry(Object object, Remains remains) {
      super(object, QUEUE);
      this.remains = remains;
    }
  }
}
