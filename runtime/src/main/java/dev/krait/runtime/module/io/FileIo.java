package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.ErrnoException;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.process.Abandoned;
import dev.krait.runtime.process.ChannelFile;
import dev.krait.runtime.process.Descriptors;
import dev.krait.runtime.process.DirectoryFile;
import dev.krait.runtime.process.OpenFile;
import dev.krait.runtime.text.PyBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code io.FileIO}: a file descriptor as a raw stream. */
public final class FileIo extends IoObject {
  /** {@code _io.FileIO}. */
  public static final PyType TYPE =
      PyType.builtin("_io.FileIO", IoTypes.RAW, true, new FileIoMethodsTable()).withOwnLayout();

  private static final int CHUNK = 1 << 16;

  private int descriptor = -1;
  private FileMode mode = new FileMode(false, false, false, false, false);
  private boolean closesDescriptor = true;
  private int seekable = -1;
  private FileRemains remains;
  private Runnable unwatch;

  FileIo(PyType type) {
    super(type);
  }

  /** Over one of the standard descriptors, which it never closes. */
  static FileIo standard(int descriptor) {
    FileIo file = new FileIo(TYPE);
    file.descriptor = descriptor;
    file.closesDescriptor = false;
    file.mode = FileMode.parse(descriptor == 0 ? "r" : "w");
    return file;
  }

  /** {@code FileIO.__init__}. */
  void initialise(PyObject name, String modeText, boolean closes, PyObject opener) {
    if (descriptor >= 0) {
      if (closesDescriptor) {
        closeDescriptor();
      }
      descriptor = -1;
    }
    seekable = -1;
    FileMode wanted = FileMode.parse(modeText);
    int number = -1;
    if (name instanceof PyBool) {
      Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor", 1);
    }
    if (name instanceof IntLayout given) {
      number = given.isLong() ? (int) given.longValue() : -1;
      if (number < 0) {
        throw Errors.valueError("negative file descriptor");
      }
    }
    mode = wanted;
    closesDescriptor = closes;
    if (number >= 0) {
      OpenFile file = Descriptors.find(number);
      if (file == null) {
        throw OsErrors.of(OsErrors.EBADF);
      }
      if (file instanceof DirectoryFile) {
        throw OsErrors.of(OsErrors.EISDIR, name);
      }
      descriptor = number;
    } else {
      if (!closes) {
        throw Errors.valueError("Cannot use closefd=False with file name");
      }
      descriptor = Opening.descriptor(name, wanted, opener);
    }
    setAttr("name", name);
    if (wanted.appends()) {
      try {
        Descriptors.get(descriptor).seek(0, 2);
      } catch (IOException e) {
        seekable = 0;
      }
    }
    watch();
  }

  /** Lets the descriptor be closed when the program has lost the file. */
  private void watch() {
    OpenFile file = Descriptors.find(descriptor);
    if (closesDescriptor && descriptor > 2 && file instanceof ChannelFile) {
      remains = new FileRemains(descriptor, file);
      unwatch = Abandoned.watch(this, remains);
    }
  }

  /** What is left to do when the file object is gone; null where that does not show. */
  FileRemains remains() {
    return remains;
  }

  int descriptor() {
    return descriptor;
  }

  FileMode mode() {
    return mode;
  }

  boolean closesDescriptor() {
    return closesDescriptor;
  }

  @Override
  boolean isClosed() {
    return descriptor < 0;
  }

  /** {@code close()} after the flush of the base class. */
  void closeDescriptor() {
    if (descriptor < 0) {
      return;
    }
    int number = descriptor;
    descriptor = -1;
    if (unwatch != null) {
      unwatch.run();
      unwatch = null;
    }
    if (closesDescriptor) {
      try {
        Descriptors.close(number);
      } catch (IOException e) {
        throw OsErrors.of(e, null);
      }
    }
  }

  /** {@code ValueError} once closed. */
  void requireDescriptor() {
    if (descriptor < 0) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  /** The open file; {@code ValueError} once closed. */
  OpenFile file() {
    requireDescriptor();
    OpenFile file = Descriptors.find(descriptor);
    if (file == null) {
      throw OsErrors.of(OsErrors.EBADF);
    }
    return file;
  }

  void requireReadable() {
    requireDescriptor();
    if (!mode.readable()) {
      throw IoErrors.unsupported("File not open for reading");
    }
  }

  void requireWritable() {
    requireDescriptor();
    if (!mode.writable()) {
      throw IoErrors.unsupported("File not open for writing");
    }
  }

  boolean isSeekable() {
    if (seekable < 0) {
      OpenFile file = Descriptors.find(descriptor);
      if (file == null) {
        return false;
      }
      try {
        file.seek(0, 1);
        seekable = 1;
      } catch (IOException e) {
        seekable = 0;
      }
    }
    return seekable == 1;
  }

  /** Reads bytes: 0 at the end, -1 if none are there yet. */
  int read(byte[] into, int offset, int count) {
    requireReadable();
    try {
      return file().read(into, offset, count);
    } catch (IOException e) {
      return blocked(e);
    }
  }

  /** Writes bytes: how many, -1 if none could be taken yet. */
  int write(byte[] from, int offset, int count) {
    requireWritable();
    try {
      return file().write(from, offset, count);
    } catch (IOException e) {
      return blocked(e);
    }
  }

  private static int blocked(IOException e) {
    if (e instanceof ErrnoException error && error.errno() == OsErrors.EAGAIN) {
      return -1;
    }
    throw OsErrors.of(e, null);
  }

  /** Everything up to the end; {@code None} if nothing is there yet. */
  PyObject readAll() {
    requireReadable();
    byte[] buffer = new byte[Math.max(sizeHint(), 1)];
    int length = 0;
    while (true) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.max(length + CHUNK, length + (length >> 1)));
      }
      int count = read(buffer, length, buffer.length - length);
      if (count < 0 && length == 0) {
        return PyNone.NONE;
      }
      if (count <= 0) {
        return PyBytes.of(length == buffer.length ? buffer : Arrays.copyOf(buffer, length));
      }
      length += count;
    }
  }

  /** One more than what is left, so that the end shows without growing. */
  private int sizeHint() {
    if (!(file() instanceof ChannelFile channel)) {
      return CHUNK;
    }
    try {
      long left = channel.size() - channel.seek(0, 1) + 1;
      return left > 1 ? (int) Math.min(left, Integer.MAX_VALUE - 8) : CHUNK;
    } catch (IOException e) {
      return CHUNK;
    }
  }

  long seek(long offset, int whence) {
    try {
      return file().seek(offset, whence);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  void truncate(long size) {
    requireWritable();
    try {
      if (size < 0) {
        throw new ErrnoException(OsErrors.EINVAL);
      }
      file().truncate(size);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  boolean isTerminal() {
    requireDescriptor();
    OpenFile file = Descriptors.find(descriptor);
    return file != null && file.isTerminal();
  }

  /** The path, or null. */
  Path path() {
    return descriptor < 0 ? null : file().path();
  }

  @Override
  PyObject nextLine() {
    PyObject line = Streams.call(this, "readline");
    return line.len() == 0 ? null : line;
  }

  /** Closes the descriptor if opening failed half-way. */
  void abandon(PyException cause) {
    try {
      closeDescriptor();
    } catch (PyException e) {
      throw IoErrors.during(cause, e);
    }
  }
}
