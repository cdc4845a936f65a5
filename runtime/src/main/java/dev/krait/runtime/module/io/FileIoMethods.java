package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.FloatLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.util.Arrays;

/** The methods of {@code io.FileIO}. */
@Exposed("_io.FileIO")
final class FileIoMethods {
  private static final int BLOCK = 4096;

  private FileIoMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new FileIo(type);
  }

  @Method("__init__(self, file, mode='r', closefd=True, opener=None)")
  static void init(FileIo self, PyObject file, PyObject mode, PyObject closes, PyObject opener) {
    if (mode != null && !(mode instanceof StrLayout)) {
      throw Errors.typeError("FileIO() argument 'mode' must be str, not " + mode.type().name());
    }
    if (file instanceof FloatLayout) {
      throw Errors.typeError("integer argument expected, got float");
    }
    String text = mode == null ? "r" : mode.toString();
    self.initialise(file, text, closes == null || closes.isTrue(), opener);
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(FileIo self, PyObject size) {
    self.requireReadable();
    long count = Streams.size(size);
    if (count < 0) {
      return self.type() == FileIo.TYPE ? self.readAll() : Streams.call(self, "readall");
    }
    byte[] buffer = new byte[(int) Math.min(count, Integer.MAX_VALUE - 8)];
    int read = self.read(buffer, 0, buffer.length);
    if (read < 0) {
      return PyNone.NONE;
    }
    return PyBytes.of(read == buffer.length ? buffer : Arrays.copyOf(buffer, read));
  }

  @Method("readall(self, /)")
  static PyObject readAll(FileIo self) {
    return self.readAll();
  }

  @Method("readinto(self, buffer, /)")
  static PyObject readInto(FileIo self, PyObject buffer) {
    self.requireReadable();
    BufferView view = Memory.writable("readinto", buffer);
    int count = view.fill(view.offset(), view.byteCount(), self::read);
    return count < 0 ? PyNone.NONE : PyInt.of(count);
  }

  @Method("write(self, b, /)")
  static PyObject write(FileIo self, PyObject data) {
    self.requireWritable();
    byte[] bytes = Memory.bytes(data);
    int count = self.write(bytes, 0, bytes.length);
    return count < 0 ? PyNone.NONE : PyInt.of(count);
  }

  @Method("seek(self, pos, whence=0, /)")
  static long seek(FileIo self, PyObject position, PyObject whence) {
    self.file();
    if (position instanceof FloatLayout) {
      throw Errors.typeError("an integer is required");
    }
    return self.seek(Index.toLong(position), whence == null ? 0 : (int) Index.toLong(whence));
  }

  @Method("tell(self, /)")
  static long tell(FileIo self) {
    return self.seek(0, 1);
  }

  @Method("truncate(self, size=None, /)")
  static PyObject truncate(FileIo self, PyObject size) {
    self.requireWritable();
    PyObject length = size == null || size == PyNone.NONE ? PyInt.of(tell(self)) : size;
    if (length instanceof FloatLayout) {
      throw Errors.typeError("an integer is required");
    }
    self.truncate(Index.toLong(length));
    return length;
  }

  @Method("close(self, /)")
  static void close(FileIo self) {
    PyException failure = null;
    try {
      IoBaseMethods.close(self);
    } catch (PyException e) {
      failure = e;
    }
    try {
      self.closeDescriptor();
    } catch (PyException e) {
      throw failure == null ? e : IoErrors.during(failure, e);
    }
    if (failure != null) {
      throw failure;
    }
  }

  @Method("seekable(self, /)")
  static boolean seekable(FileIo self) {
    self.requireDescriptor();
    return self.isSeekable();
  }

  @Method("readable(self, /)")
  static boolean readable(FileIo self) {
    self.requireDescriptor();
    return self.mode().readable();
  }

  @Method("writable(self, /)")
  static boolean writable(FileIo self) {
    self.requireDescriptor();
    return self.mode().writable();
  }

  @Method("fileno(self, /)")
  static long fileno(FileIo self) {
    self.requireDescriptor();
    return self.descriptor();
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(FileIo self) {
    return self.isTerminal();
  }

  @Method("_isatty_open_only(self, /)")
  static boolean isTerminalNow(FileIo self) {
    return self.isTerminal();
  }

  @Method("_dealloc_warn(self, source, /)")
  static void warn(FileIo self, PyObject source) {}

  @Method("__getstate__(self, /)")
  static PyObject state(FileIo self) {
    throw Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  @Method("__repr__(self, /)")
  static String repr(FileIo self) {
    String type = self.type().name();
    if (self.isClosed()) {
      return "<" + type + " [closed]>";
    }
    PyObject name = self.attrOrNull("name");
    String rest =
        " mode='"
            + self.mode().text()
            + "' closefd="
            + (self.closesDescriptor() ? "True" : "False")
            + ">";
    return name == null
        ? "<" + type + " fd=" + self.descriptor() + rest
        : "<" + type + " name=" + Reprs.of(self, name) + rest;
  }

  @Getter("closed")
  static boolean closed(FileIo self) {
    return self.isClosed();
  }

  @Getter("closefd")
  static boolean closesDescriptor(FileIo self) {
    return self.closesDescriptor();
  }

  @Getter("mode")
  static String mode(FileIo self) {
    return self.mode().text();
  }

  @Getter("_blksize")
  static PyObject blockSize(FileIo self) {
    return self.attrOrNull("__block_size") == null ? PyInt.of(BLOCK) : self.attr("__block_size");
  }

  @Setter("_blksize")
  static void setBlockSize(FileIo self, PyObject value) {
    self.setAttr("__block_size", PyInt.of(Index.toLong(value)));
  }

  @Getter("_finalizing")
  static boolean finalizing(FileIo self) {
    return false;
  }
}
