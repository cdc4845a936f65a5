package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * The common part of {@code io.BufferedReader}, {@code io.BufferedWriter} and {@code
 * io.BufferedRandom}: a raw stream with bytes read ahead or bytes that wait to be written, never
 * both.
 */
public final class Buffered extends IoObject {
  /** {@code _io.BufferedReader}. */
  public static final PyType READER =
      PyType.builtin(
              "_io.BufferedReader",
              IoTypes.BUFFERED,
              true,
              new BufferedCommonMethodsTable(),
              new BufferedReaderMethodsTable(),
              new BufferedInputMethodsTable())
          .withOwnLayout();

  /** {@code _io.BufferedWriter}. */
  public static final PyType WRITER =
      PyType.builtin(
              "_io.BufferedWriter",
              IoTypes.BUFFERED,
              true,
              new BufferedCommonMethodsTable(),
              new BufferedWriterMethodsTable(),
              new BufferedOutputMethodsTable())
          .withOwnLayout();

  /** {@code _io.BufferedRandom}. */
  public static final PyType RANDOM =
      PyType.builtin(
              "_io.BufferedRandom",
              IoTypes.BUFFERED,
              true,
              new BufferedCommonMethodsTable(),
              new BufferedRandomMethodsTable(),
              new BufferedInputMethodsTable(),
              new BufferedOutputMethodsTable())
          .withOwnLayout();

  private final boolean readable;
  private final boolean writable;
  private RawStream raw;
  private boolean detached;
  private BufferedInput input;
  private BufferedOutput output;
  private int bufferSize;

  Buffered(PyType type) {
    super(type);
    readable = !type.isSubtypeOf(WRITER);
    writable = !type.isSubtypeOf(READER);
  }

  /** One of the standard streams. */
  static Buffered standard(PyType type, FileIo file, int size) {
    Buffered made = new Buffered(type);
    made.initialise(file, size);
    return made;
  }

  void initialise(PyObject stream, long size) {
    raw = null;
    detached = false;
    if (size <= 0) {
      throw Errors.valueError("buffer size must be strictly positive");
    }
    bufferSize = (int) Math.min(size, Integer.MAX_VALUE - 8);
    RawStream made = RawStream.of(stream);
    input = readable ? new BufferedInput(made, bufferSize) : null;
    output = writable ? new BufferedOutput(made, bufferSize) : null;
    raw = made;
  }

  boolean isReadable() {
    return readable;
  }

  boolean isWritable() {
    return writable;
  }

  int bufferSize() {
    return bufferSize;
  }

  /** The raw stream; an error if there is none any more. */
  RawStream raw() {
    if (raw == null) {
      throw detached
          ? Errors.valueError("raw stream has been detached")
          : Errors.valueError("I/O operation on uninitialized object");
    }
    return raw;
  }

  boolean isInitialised() {
    return raw != null;
  }

  void detach() {
    raw = null;
    detached = true;
  }

  BufferedInput input() {
    raw();
    return input;
  }

  BufferedOutput output() {
    raw();
    return output;
  }

  @Override
  boolean isClosed() {
    return raw().isClosed();
  }

  void requireOpen(String operation) {
    if (isClosed()) {
      throw Errors.valueError(operation + " of closed file");
    }
  }

  // ---- reading and writing keep out of each other's way ----

  /** Before reading: what waits is written. */
  synchronized BufferedInput reading() {
    BufferedInput source = input();
    if (writable && output.hasPending()) {
      output.flush();
    }
    return source;
  }

  /** Before writing: the raw stream goes back to where the program reads. */
  synchronized BufferedOutput writing() {
    BufferedOutput target = output();
    if (readable && input.ahead() > 0) {
      raw.seek(-input.ahead(), 1);
      input.clear();
    }
    return target;
  }

  /**
   * Writes what waits and forgets what was read ahead, so that the raw stream is at the position.
   */
  synchronized void settle() {
    if (writable) {
      output.flush();
    }
    if (readable && writable && input.ahead() > 0) {
      raw.seek(-input.ahead(), 1);
    }
    if (readable && writable) {
      input.clear();
    }
  }

  synchronized long tell() {
    long position = raw().tell();
    if (readable) {
      position -= input.ahead();
    }
    position = Math.max(0, position); // devices may say 0 wherever they are
    return writable ? position + output.pending() : position;
  }

  synchronized long seek(long target, int whence) {
    raw();
    if (whence != 2 && readable && !(writable && output.hasPending())) {
      long current = raw.tell();
      long offset = whence == 0 ? target - (current - input.ahead()) : target;
      if (input.skip(offset)) {
        return current - input.ahead();
      }
    }
    if (writable) {
      output.flush();
    }
    long distance = whence == 1 && readable ? target - input.ahead() : target;
    long position = raw.seek(distance, whence);
    if (readable) {
      input.clear();
    }
    return position;
  }

  @Override
  PyObject nextLine() {
    requireOpen("readline");
    if (!readable) {
      throw IoErrors.unsupported("read");
    }
    PyObject line = reading().readLine(-1);
    return line.len() == 0 ? null : line;
  }

  /** {@code close()}: flush by the method, then close the raw stream, whatever happens. */
  void close() {
    if (isClosed()) {
      return;
    }
    PyException failure = null;
    try {
      if (isPlain()) {
        flush();
      } else {
        Streams.call(this, "flush");
      }
    } catch (PyException e) {
      failure = e;
    }
    try {
      raw.close();
    } catch (PyException e) {
      throw failure == null ? e : IoErrors.during(failure, e);
    }
    if (output != null) {
      output.clear();
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** {@code flush()}. */
  void flush() {
    raw();
    if (writable) {
      if (isClosed()) {
        throw Errors.valueError("flush of closed file");
      }
      settle();
    } else {
      raw.flush();
    }
  }

  PyObject rawObject() {
    return raw == null ? PyNone.NONE : raw.object();
  }
}
