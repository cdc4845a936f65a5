package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The raw stream below a buffer: a plain {@code FileIO} directly, others by their methods. */
final class RawStream {
  private final PyObject object;
  private final FileIo file;

  private RawStream(PyObject object, FileIo file) {
    this.object = object;
    this.file = file;
  }

  static RawStream of(PyObject object) {
    return new RawStream(object, object instanceof FileIo file ? file : null);
  }

  PyObject object() {
    return object;
  }

  /** The file where Java may use it directly, else null. */
  FileIo plain() {
    return file != null && file.isPlain() ? file : null;
  }

  boolean isClosed() {
    FileIo direct = plain();
    return direct != null ? direct.isClosed() : Streams.isClosed(object);
  }

  /** Reads bytes: 0 at the end, -1 if none are there yet. */
  int read(byte[] into, int offset, int count) {
    FileIo direct = plain();
    if (direct != null) {
      return direct.read(into, offset, count);
    }
    PyObject result = Streams.call(object, "readinto", Memory.lend(into, offset, count, false));
    if (result == PyNone.NONE) {
      return -1;
    }
    long done = number(result, "raw readinto() failed");
    if (done < 0 || done > count) {
      throw IoErrors.osError(
          "raw readinto() returned invalid length "
              + done
              + " (should have been between 0 and "
              + count
              + ")");
    }
    return (int) done;
  }

  private static long number(PyObject value, String message) {
    try {
      return Index.toLong(value);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      PyException failure = IoErrors.osError(message);
      failure.value().setCause(e.value());
      failure.value().setContext(e.value());
      throw failure;
    }
  }

  /** Writes bytes: how many, -1 if none could be taken yet. */
  int write(byte[] from, int offset, int count) {
    FileIo direct = plain();
    if (direct != null) {
      return direct.write(from, offset, count);
    }
    PyObject result = Streams.call(object, "write", Memory.lend(from, offset, count, true));
    if (result == PyNone.NONE) {
      return -1;
    }
    long done = Index.toLong(result);
    if (done < 0 || done > count) {
      throw IoErrors.osError(
          "raw write() returned invalid length "
              + done
              + " (should have been between 0 and "
              + count
              + ")");
    }
    return (int) done;
  }

  long tell() {
    FileIo direct = plain();
    return direct != null ? direct.seek(0, 1) : position(Streams.call(object, "tell"));
  }

  long seek(long offset, int whence) {
    FileIo direct = plain();
    return direct != null
        ? direct.seek(offset, whence)
        : position(object.attr("seek").call2(PyInt.of(offset), PyInt.of(whence)));
  }

  private static long position(PyObject result) {
    long position = Index.toLong(result);
    if (position < 0) {
      throw IoErrors.osError("Raw stream returned invalid position " + position);
    }
    return position;
  }

  void flush() {
    FileIo direct = plain();
    if (direct == null) {
      Streams.call(object, "flush");
    } else {
      direct.requireOpen();
    }
  }

  void close() {
    FileIo direct = plain();
    if (direct == null) {
      Streams.call(object, "close");
    } else {
      FileIoMethods.close(direct);
    }
  }
}
