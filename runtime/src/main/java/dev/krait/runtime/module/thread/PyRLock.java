package dev.krait.runtime.module.thread;

import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.concurrent.Semaphore;

/** {@code _thread.RLock}: the thread that has it can take it again. */
public final class PyRLock extends PyObject {
  /** {@code _thread.RLock}. */
  public static final PyType TYPE =
      PyType.builtin("_thread.RLock", PyType.OBJECT, true, new RLockMethodsTable())
          .withWeakReferences();

  private final PyInstance part;
  private Semaphore permit = new Semaphore(1);
  private volatile long owner;
  private long count;

  PyRLock(PyType type) {
    part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  boolean acquire(long nanoseconds) {
    long me = Threads.currentId();
    if (owner == me) {
      count++;
      return true;
    }
    if (!Waiting.acquire(permit, nanoseconds)) {
      return false;
    }
    owner = me;
    count = 1;
    return true;
  }

  /** Gives back one of the times it was taken; false if this thread does not have it. */
  boolean release() {
    if (!isOwned()) {
      return false;
    }
    if (--count == 0) {
      owner = 0;
      permit.release();
    }
    return true;
  }

  /** Gives it back altogether; how many times it was taken. */
  long releaseAll() {
    long taken = count;
    count = 0;
    owner = 0;
    permit.release();
    return taken;
  }

  /** Takes it as many times as {@link #releaseAll} said, for the thread of this number. */
  void restore(long taken, long newOwner) {
    Waiting.acquire(permit, Waiting.FOREVER);
    owner = newOwner;
    count = taken;
  }

  boolean isOwned() {
    return owner == Threads.currentId();
  }

  boolean isLocked() {
    return owner != 0;
  }

  long owner() {
    return owner;
  }

  long count() {
    return count;
  }

  void reset() {
    permit = new Semaphore(1);
    owner = 0;
    count = 0;
  }
}
