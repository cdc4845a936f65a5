package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The methods of {@code _multiprocessing.SemLock}. */
@Exposed("SemLock")
final class SemaphoreMethods {
  private SemaphoreMethods() {}

  private static PyStr name(PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError("name must be a string, not " + value.type().name());
  }

  @Method(value = "__new__(cls, /, kind, value, maxvalue, name, unlink)", kind = Method.Kind.NEW)
  static PyObject make(
      PyType type, PyObject kind, PyObject value, PyObject most, PyObject name, PyObject unlink) {
    int number = (int) Index.toLong(kind);
    if (number != PySemaphore.MUTEX && number != 1) {
      throw Errors.valueError("unrecognized kind");
    }
    try {
      Path path = PySemaphore.path(name(name));
      boolean temporary = unlink.isTrue();
      PySemaphore made =
          new PySemaphore(
              SharedFiles.create(path, PySemaphore.SIZE),
              number,
              (int) Index.toLong(most),
              temporary ? null : name(name));
      made.setValue((int) Index.toLong(value));
      if (temporary) {
        Files.delete(path);
      }
      return made;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Method(
      value = "_rebuild(type, handle, kind, maxvalue, name, /)",
      kind = Method.Kind.CLASS_METHOD)
  static PyObject rebuild(
      PyType type, PyObject handle, PyObject kind, PyObject most, PyObject name) {
    try {
      return new PySemaphore(
          SharedFiles.open(PySemaphore.path(name(name))),
          (int) Index.toLong(kind),
          (int) Index.toLong(most),
          name(name));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Method("acquire(self, /, block=True, timeout=None)")
  static boolean acquire(PySemaphore self, PyObject block, PyObject timeout) {
    long wait = -1;
    if (block != null && !block.isTrue()) {
      wait = 0;
    } else if (timeout != null && timeout != PyNone.NONE) {
      wait = Math.max(0, Waiting.nanoseconds(timeout));
    }
    return self.acquire(wait);
  }

  @Method("release(self, /)")
  static void release(PySemaphore self) {
    if (self.kind() == PySemaphore.MUTEX && !self.isMine()) {
      throw Errors.of(
          ExceptionTypes.ASSERTION_ERROR, "attempt to release recursive lock not owned by thread");
    }
    if (!self.release()) {
      throw Errors.valueError("semaphore or lock released too many times");
    }
  }

  @Method("__enter__(self, /)")
  static boolean enter(PySemaphore self) {
    return self.acquire(-1);
  }

  @Method("__exit__(self, /, exc_type=None, exc_value=None, exc_tb=None)")
  static void exit(PySemaphore self, PyObject type, PyObject value, PyObject traceback) {
    release(self);
  }

  @Method("_count(self, /)")
  static long count(PySemaphore self) {
    return self.count();
  }

  @Method("_is_mine(self, /)")
  static boolean isMine(PySemaphore self) {
    return self.isMine();
  }

  @Method("_get_value(self, /)")
  static long value(PySemaphore self) {
    return self.value();
  }

  @Method("_is_zero(self, /)")
  static boolean isZero(PySemaphore self) {
    return self.value() == 0;
  }

  @Method("_after_fork(self, /)")
  static void reset(PySemaphore self) {
    self.reset();
  }

  @Getter("handle")
  static long handle(PySemaphore self) {
    return self.handle();
  }

  @Getter("kind")
  static long kind(PySemaphore self) {
    return self.kind();
  }

  @Getter("maxvalue")
  static long most(PySemaphore self) {
    return self.most();
  }

  @Getter("name")
  static PyObject name(PySemaphore self) {
    return self.name() == null ? PyNone.NONE : self.name();
  }
}
