package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods of {@code _thread.RLock}. */
@Exposed("RLock")
final class RLockMethods {
  private RLockMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, dev.krait.runtime.collection.PyDict keywords) {
    return new PyRLock(type);
  }

  @Method("acquire(self, /, blocking=True, timeout=-1)")
  static boolean acquire(PyRLock self, PyObject blocking, PyObject timeout) {
    return self.acquire(Waiting.timeout(blocking, timeout));
  }

  @Method("__enter__(self, /)")
  static boolean enter(PyRLock self) {
    return self.acquire(Waiting.FOREVER);
  }

  @Method("__exit__(self, /, *exc_info)")
  static void exit(PyRLock self, PyObject[] exception) {
    release(self);
  }

  @Method("release(self, /)")
  static void release(PyRLock self) {
    if (!self.release()) {
      throw notAcquired();
    }
  }

  private static PyException notAcquired() {
    return Errors.runtimeError("cannot release un-acquired lock");
  }

  @Method("locked(self, /)")
  static boolean locked(PyRLock self) {
    return self.isLocked();
  }

  @Method("_is_owned(self, /)")
  static boolean isOwned(PyRLock self) {
    return self.isOwned();
  }

  @Method("_recursion_count(self, /)")
  static long recursionCount(PyRLock self) {
    return self.isOwned() ? self.count() : 0;
  }

  @Method("_release_save(self, /)")
  static PyObject releaseSave(PyRLock self) {
    if (!self.isLocked()) {
      throw notAcquired();
    }
    long owner = self.owner();
    return PyTuple.of(PyInt.of(self.releaseAll()), PyInt.of(owner));
  }

  @Method("_acquire_restore(self, state, /)")
  static void acquireRestore(PyRLock self, PyObject state) {
    if (!(state instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "_acquire_restore() argument 1 must be 2-item tuple, not " + state.type().name());
    }
    if (tuple.size() != 2) {
      throw Errors.typeError(
          "_acquire_restore() argument 1 must be tuple of length 2, not " + tuple.size());
    }
    self.restore(Index.toLong(tuple.get(0)), Index.toLong(tuple.get(1)));
  }

  @Method("_at_fork_reinit(self, /)")
  static void reset(PyRLock self) {
    self.reset();
  }

  @Method("__repr__(self, /)")
  static String repr(PyRLock self) {
    return "<"
        + (self.isLocked() ? "locked " : "unlocked ")
        + self.type().name()
        + " object owner="
        + self.owner()
        + " count="
        + self.count()
        + " at "
        + Identities.address(self)
        + ">";
  }
}
