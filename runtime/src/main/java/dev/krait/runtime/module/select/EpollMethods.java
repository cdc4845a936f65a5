package dev.krait.runtime.module.select;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.posix.FileNumber;
import dev.krait.runtime.module.thread.Waiting;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.Watched;
import java.io.IOException;

/** The methods of {@code select.epoll}. */
@Exposed("select.epoll")
final class EpollMethods {
  private static final int STANDARD = 1 | 2 | 4;

  private EpollMethods() {}

  @Method(value = "__new__($type, sizehint=-1, flags=0)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject hint, PyObject flags) {
    return new Epoll();
  }

  private static Watched open(Epoll self) {
    if (self.descriptor() < 0) {
      throw Errors.valueError("I/O operation on closed epoll object");
    }
    return self.watched();
  }

  private static int file(PyObject file) {
    long number = FileNumber.of(file);
    try {
      Descriptors.get(number);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
    return (int) number;
  }

  @Method("register(self, fd, eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)")
  static void register(Epoll self, PyObject file, PyObject mask) {
    Watched watched = open(self);
    int number = file(file);
    if (watched.contains(number)) {
      throw OsErrors.of(OsErrors.EEXIST);
    }
    watched.put(number, mask == null ? STANDARD : (int) Index.toLong(mask));
  }

  @Method("modify(self, fd, eventmask)")
  static void modify(Epoll self, PyObject file, PyObject mask) {
    Watched watched = open(self);
    int number = file(file);
    if (!watched.contains(number)) {
      throw SelectFunctions.notWatched();
    }
    watched.put(number, (int) Index.toLong(mask));
  }

  @Method("unregister(self, fd)")
  static void unregister(Epoll self, PyObject file) {
    Watched watched = open(self);
    int number = (int) FileNumber.of(file);
    if (!watched.remove(number) && Descriptors.find(number) != null) {
      throw SelectFunctions.notWatched();
    }
  }

  @Method("poll(self, timeout=None, maxevents=-1)")
  static PyObject poll(Epoll self, PyObject timeout, PyObject most) {
    Watched watched = open(self);
    long wait = timeout == null || timeout == PyNone.NONE ? -1 : Waiting.nanoseconds(timeout);
    long limit = most == null ? -1 : Index.toLong(most);
    if (limit == 0 || limit < -1) {
      throw Errors.valueError("maxevents must be greater than 0, got " + limit);
    }
    return SelectFunctions.await(watched, wait, limit < 0 ? Integer.MAX_VALUE : (int) limit);
  }

  @Method("close(self, /)")
  static void close(Epoll self) {
    int number = self.descriptor();
    if (number >= 0) {
      self.setClosed();
      try {
        Descriptors.close(number);
      } catch (IOException e) {
        throw OsErrors.of(e, null);
      }
    }
  }

  @Method("fileno(self, /)")
  static long fileno(Epoll self) {
    open(self);
    return self.descriptor();
  }

  @Method("__enter__(self, /)")
  static PyObject enter(Epoll self) {
    open(self);
    return self;
  }

  @Method("__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)")
  static void exit(Epoll self, PyObject type, PyObject value, PyObject traceback) {
    close(self);
  }

  @Getter("closed")
  static boolean closed(Epoll self) {
    return self.descriptor() < 0;
  }
}
