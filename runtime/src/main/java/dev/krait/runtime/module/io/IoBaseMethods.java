package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;

/** The methods of {@code io.IOBase}, which any Python class of files may inherit. */
@Exposed("_io._IOBase")
final class IoBaseMethods {
  private static final String CLOSED = "__IOBase_closed";

  private IoBaseMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return PyInstance.make(type);
  }

  private static boolean hasClosed(PyObject self) {
    return self.attrOrNull(CLOSED) != null;
  }

  @Method("seek(self, offset, whence=0, /)")
  static PyObject seek(PyObject self, PyObject offset, PyObject whence) {
    throw IoErrors.unsupported("seek");
  }

  @Method("tell(self, /)")
  static PyObject tell(PyObject self) {
    return self.attr("seek").call2(PyInt.of(0), PyInt.of(1));
  }

  @Method("truncate(self, size=None, /)")
  static PyObject truncate(PyObject self, PyObject size) {
    throw IoErrors.unsupported("truncate");
  }

  @Method("flush(self, /)")
  static void flush(PyObject self) {
    if (hasClosed(self)) {
      throw IoErrors.closed();
    }
  }

  @Method("close(self, /)")
  static void close(PyObject self) {
    if (hasClosed(self)) {
      return;
    }
    try {
      Streams.call(self, "flush");
    } finally {
      self.setAttr(CLOSED, PyBool.TRUE);
    }
  }

  @Getter("closed")
  static boolean closed(PyObject self) {
    return hasClosed(self);
  }

  @Getter("__dict__")
  static PyObject dict(PyObject self) {
    return self.instanceDict();
  }

  @Setter("__dict__")
  static void setDict(PyObject self, PyObject value) {
    if (!(value instanceof DictLayout dict)) {
      throw Errors.typeError(
          value == null
              ? "cannot delete __dict__"
              : "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    self.setInstanceDict(dict);
  }

  @Method("seekable(self, /)")
  static boolean seekable(PyObject self) {
    return false;
  }

  @Method("readable(self, /)")
  static boolean readable(PyObject self) {
    return false;
  }

  @Method("writable(self, /)")
  static boolean writable(PyObject self) {
    return false;
  }

  @Method("_checkClosed(self, msg=None, /)")
  static void checkClosed(PyObject self, PyObject message) {
    if (Streams.isClosed(self)) {
      throw IoErrors.closed();
    }
  }

  @Method("_checkSeekable(self, msg=None, /)")
  static PyObject checkSeekable(PyObject self, PyObject message) {
    Streams.requireSeekable(self);
    return PyBool.TRUE;
  }

  @Method("_checkReadable(self, msg=None, /)")
  static PyObject checkReadable(PyObject self, PyObject message) {
    Streams.requireReadable(self);
    return PyBool.TRUE;
  }

  @Method("_checkWritable(self, msg=None, /)")
  static PyObject checkWritable(PyObject self, PyObject message) {
    Streams.requireWritable(self);
    return PyBool.TRUE;
  }

  @Method("fileno(self, /)")
  static PyObject fileno(PyObject self) {
    throw IoErrors.unsupported("fileno");
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(PyObject self) {
    checkClosed(self, null);
    return false;
  }

  @Method("__enter__(self, /)")
  static PyObject enter(PyObject self) {
    checkClosed(self, null);
    return self;
  }

  @Method("__exit__(self, /, *args)")
  static PyObject exit(PyObject self, PyObject[] args) {
    return Streams.call(self, "close");
  }

  @Method("__del__(self, /)")
  static void delete(PyObject self) {
    Streams.call(self, "close");
  }

  // ---- lines ----

  @Method("__iter__(self, /)")
  static PyObject iter(PyObject self) {
    checkClosed(self, null);
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyObject self) {
    if (self instanceof IoObject) {
      return BuiltinsIteration.nextOrRaise(self);
    }
    return Streams.lineOrStop(Streams.call(self, "readline"));
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(PyObject self, PyObject size) {
    long limit = Streams.size(size);
    PyObject peek = self.attrOrNull("peek");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (limit < 0 || line.size() < limit) {
      int count = peek == null ? 1 : ahead(peek.call1(PyInt.of(1)), limit - line.size(), limit);
      PyObject data = Streams.call(self, "read", PyInt.of(count));
      if (!(data instanceof BytesLayout bytes)) {
        throw IoErrors.osError(
            "read() should have returned a bytes object, not '" + data.type().name() + "'");
      }
      if (bytes.size() == 0) {
        break;
      }
      line.write(bytes.array(), 0, bytes.size());
      if (bytes.array()[bytes.size() - 1] == '\n') {
        break;
      }
    }
    return PyBytes.of(line.toByteArray());
  }

  /** How many bytes may be read without going beyond the end of the line. */
  private static int ahead(PyObject data, long left, long limit) {
    if (!(data instanceof BytesLayout bytes)) {
      throw IoErrors.osError(
          "peek() should have returned a bytes object, not '" + data.type().name() + "'");
    }
    BytesLike visible = bytes;
    int most = visible.size();
    if (most == 0) {
      return 1;
    }
    if (limit >= 0) {
      most = (int) Math.min(most, left);
    }
    for (int i = 0; i < most; i++) {
      if (visible.array()[i] == '\n') {
        return i + 1;
      }
    }
    return most;
  }

  @Method("readlines(self, hint=-1, /)")
  static PyObject readlines(PyObject self, PyObject hint) {
    long most = Streams.size(hint);
    PyList lines = new PyList();
    long length = 0;
    PyObject iterator = self.iter();
    for (PyObject line = iterator.next(); line != null; line = iterator.next()) {
      lines.append(line);
      if (most > 0) {
        length += line.len();
        if (length >= most) {
          break;
        }
      }
    }
    return lines;
  }

  @Method("writelines(self, lines, /)")
  static void writelines(PyObject self, PyObject lines) {
    checkClosed(self, null);
    PyObject write = null;
    PyObject iterator = lines.iter();
    for (PyObject line = iterator.next(); line != null; line = iterator.next()) {
      write = write == null ? self.attr("write") : write;
      write.call1(line);
    }
  }

  /** A count of bytes that a method of a program returned. */
  static long count(PyObject value) {
    return value == PyNone.NONE ? -1 : Index.toLong(value);
  }
}
