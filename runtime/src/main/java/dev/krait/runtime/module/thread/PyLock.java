package dev.krait.runtime.module.thread;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.concurrent.Semaphore;

/** {@code _thread.lock}: taken by one thread, released by any. */
public final class PyLock extends PyObject {
  /** {@code _thread.lock}. */
  public static final PyType TYPE =
      PyType.builtin("_thread.lock", PyType.OBJECT, false, new LockMethodsTable())
          .withWeakReferences();

  private volatile Semaphore permit = new Semaphore(1);

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Takes the lock; false if it was not free in time. */
  boolean acquire(long nanoseconds) {
    return Waiting.acquire(permit, nanoseconds);
  }

  /** Frees the lock; false if it is free. */
  synchronized boolean release() {
    if (permit.availablePermits() > 0) {
      return false;
    }
    permit.release();
    return true;
  }

  boolean isLocked() {
    return permit.availablePermits() == 0;
  }

  void reset() {
    permit = new Semaphore(1);
  }
}
