package dev.krait.runtime.module.select;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.process.Watched;

/** {@code select.epoll}. */
final class Epoll extends PyObject {
  /** {@code select.epoll}. */
  static final PyType TYPE =
      PyType.builtin("select.epoll", PyType.OBJECT, false, new EpollMethodsTable());

  private final Watched watched = Watched.lasting();
  private int descriptor = Descriptors.add(new Handle(watched));

  @Override
  public PyType type() {
    return TYPE;
  }

  Watched watched() {
    return watched;
  }

  int descriptor() {
    return descriptor;
  }

  void setClosed() {
    descriptor = -1;
  }

  /** What its own descriptor stands for. */
  private static final class Handle extends OpenFile {
    private final Watched watched;

    Handle(Watched watched) {
      this.watched = watched;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws java.io.IOException {
      throw new ErrnoException(OsErrors.EINVAL);
    }

    @Override
    public int write(byte[] from, int offset, int count) throws java.io.IOException {
      return read(from, offset, count);
    }

    @Override
    protected void close() {
      watched.close();
    }
  }
}
