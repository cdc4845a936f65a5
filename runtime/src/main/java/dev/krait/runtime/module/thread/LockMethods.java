package dev.krait.runtime.module.thread;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _thread.lock}. */
@Exposed("lock")
final class LockMethods {
  private LockMethods() {}

  @Method(value = "__new__(cls, /)", kind = Method.Kind.NEW)
  static PyObject make(PyType type) {
    return new PyLock();
  }

  @Method("acquire(self, /, blocking=True, timeout=-1)")
  static boolean acquire(PyLock self, PyObject blocking, PyObject timeout) {
    return self.acquire(Waiting.timeout(blocking, timeout));
  }

  @Method("acquire_lock(self, /, blocking=True, timeout=-1)")
  static boolean acquireLock(PyLock self, PyObject blocking, PyObject timeout) {
    return self.acquire(Waiting.timeout(blocking, timeout));
  }

  @Method("__enter__(self, /)")
  static boolean enter(PyLock self) {
    return self.acquire(Waiting.FOREVER);
  }

  @Method("__exit__(self, /, *exc_info)")
  static void exit(PyLock self, PyObject[] exception) {
    release(self);
  }

  @Method("release(self, /)")
  static void release(PyLock self) {
    if (!self.release()) {
      throw Errors.runtimeError("release unlocked lock");
    }
  }

  @Method("release_lock(self, /)")
  static void releaseLock(PyLock self) {
    release(self);
  }

  @Method("locked(self, /)")
  static boolean locked(PyLock self) {
    return self.isLocked();
  }

  @Method("locked_lock(self, /)")
  static boolean lockedLock(PyLock self) {
    return self.isLocked();
  }

  @Method("_at_fork_reinit(self, /)")
  static void reset(PyLock self) {
    self.reset();
  }

  @Method("__repr__(self, /)")
  static String repr(PyLock self) {
    return "<"
        + (self.isLocked() ? "locked" : "unlocked")
        + " _thread.lock object at "
        + Identities.address(self)
        + ">";
  }
}
