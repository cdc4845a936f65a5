package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.PyBytes;

/** The methods of {@code io.BytesIO}. */
@Exposed("_io.BytesIO")
final class BytesIoMethods {
  private BytesIoMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new BytesIo(type);
  }

  @Method("__init__(self, initial_bytes=b'')")
  static void init(BytesIo self, PyObject bytes) {
    self.initialise(bytes == null || bytes == PyNone.NONE ? new byte[0] : Memory.bytes(bytes));
  }

  @Method("readable(self, /)")
  static boolean readable(BytesIo self) {
    self.requireOpen();
    return true;
  }

  @Method("seekable(self, /)")
  static boolean seekable(BytesIo self) {
    self.requireOpen();
    return true;
  }

  @Method("writable(self, /)")
  static boolean writable(BytesIo self) {
    self.requireOpen();
    return true;
  }

  @Method("close(self, /)")
  static void close(BytesIo self) {
    self.close();
  }

  @Method("flush(self, /)")
  static void flush(BytesIo self) {
    self.requireOpen();
  }

  @Method("isatty(self, /)")
  static boolean isTerminal(BytesIo self) {
    self.requireOpen();
    return false;
  }

  @Method("tell(self, /)")
  static long tell(BytesIo self) {
    self.requireOpen();
    return self.position();
  }

  @Method("write(self, b, /)")
  static long write(BytesIo self, PyObject data) {
    self.requireOpen();
    byte[] bytes = Memory.bytes(data);
    self.requireOpen(); // the argument's own code may have closed it
    self.write(bytes);
    return bytes.length;
  }

  @Method("writelines(self, lines, /)")
  static void writelines(BytesIo self, PyObject lines) {
    self.requireOpen();
    PyObject iterator = lines.iter();
    for (PyObject line = iterator.next(); line != null; line = iterator.next()) {
      write(self, line);
    }
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(BytesIo self, PyObject size) {
    long count = Streams.size(size);
    self.requireOpen();
    return self.read(count);
  }

  @Method("read1(self, size=-1, /)")
  static PyObject readOnce(BytesIo self, PyObject size) {
    return read(self, size);
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(BytesIo self, PyObject size) {
    long limit = Streams.size(size);
    self.requireOpen();
    return self.readLine(limit);
  }

  @Method("readlines(self, size=None, /)")
  static PyObject readlines(BytesIo self, PyObject size) {
    self.requireOpen();
    if (size != null && size != PyNone.NONE && Index.orNull(size) == null) {
      throw Errors.typeError("integer argument expected, got '" + size.type().name() + "'");
    }
    long most = Streams.size(size);
    PyList lines = new PyList();
    long length = 0;
    for (PyBytes line = self.readLine(-1); line.len() > 0; line = self.readLine(-1)) {
      lines.append(line);
      length += line.len();
      if (most > 0 && length >= most) {
        break;
      }
    }
    return lines;
  }

  @Method("readinto(self, buffer, /)")
  static long readInto(BytesIo self, PyObject buffer) {
    BufferView view = Memory.writable("readinto", buffer);
    self.requireOpen();
    PyBytes bytes = self.read(view.byteCount());
    view.write(view.offset(), bytes.array(), 0, bytes.len());
    return bytes.len();
  }

  @Method("getbuffer(self, /)")
  static PyObject buffer(BytesIo self) {
    self.requireOpen();
    return self.view();
  }

  @Method("getvalue(self, /)")
  static PyObject value(BytesIo self) {
    self.requireOpen();
    return self.value();
  }

  @Method("seek(self, pos, whence=0, /)")
  static long seek(BytesIo self, PyObject position, PyObject whence) {
    long offset = Index.toLong(position);
    long from = whence == null ? 0 : Index.toLong(whence);
    self.requireOpen();
    if (offset < 0 && from == 0) {
      throw Errors.valueError("negative seek value " + offset);
    }
    long base =
        switch ((int) from) {
          case 0 -> 0;
          case 1 -> self.position();
          case 2 -> self.size();
          default -> throw Errors.valueError("invalid whence (" + from + ", should be 0, 1 or 2)");
        };
    if (offset > Long.MAX_VALUE - base) {
      throw Errors.overflowError("new position too large");
    }
    self.setPosition(Math.max(0, base + offset));
    return self.position();
  }

  @Method("truncate(self, size=None, /)")
  static long truncate(BytesIo self, PyObject size) {
    self.requireOpen();
    long length = size == null || size == PyNone.NONE ? self.position() : Index.toLong(size);
    if (length < 0) {
      throw Errors.valueError("negative size value " + length);
    }
    self.truncate(length);
    return length;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(BytesIo self) {
    self.requireOpen();
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(BytesIo self) {
    if (self.type().isHeapType()) {
      return Streams.lineOrStop(self.nextLine());
    }
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("__getstate__(self, /)")
  static PyObject state(BytesIo self) {
    self.requireOpen();
    PyObject dict = own(self);
    return PyTuple.of(self.value(), PyInt.of(self.position()), dict);
  }

  /** A copy of the instance's own attributes; {@code None} if there are none. */
  static PyObject own(IoObject self) {
    if (self.instance().shape() == self.type().rootShape()) {
      return PyNone.NONE;
    }
    return PyDict.copyOf(self.instanceDict());
  }

  @Method("__setstate__(self, state, /)")
  static void setState(BytesIo self, PyObject state) {
    self.requireOpen();
    if (!(state instanceof TupleLayout tuple) || tuple.items().length < 3) {
      throw Errors.typeError(
          self.type().name()
              + ".__setstate__ argument should be 3-tuple, got "
              + state.type().name());
    }
    self.initialise(Memory.bytes(tuple.items()[0]));
    long position = Index.toLong(tuple.items()[1]);
    if (position < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    self.setPosition(position);
    update(self, tuple.items()[2], "third");
  }

  /** Takes over the attributes that {@link #own} gave. */
  static void update(IoObject self, PyObject attributes, String which) {
    if (attributes == PyNone.NONE) {
      return;
    }
    if (!(attributes instanceof DictLayout dict)) {
      throw Errors.typeError(
          which + " item of state should be a dict, got a " + attributes.type().name());
    }
    PyObject keys = dict.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      self.setOwnAttr(key.toString(), dict.get(key));
    }
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(BytesIo self) {
    return 80 + self.array().length;
  }

  @Getter("closed")
  static boolean closed(BytesIo self) {
    return self.isClosed();
  }
}
