package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
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
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code io.StringIO}. */
@Exposed("_io.StringIO")
final class StringIoMethods {
  private StringIoMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new StringIo(type);
  }

  @Method("__init__(self, initial_value='', newline='\\n')")
  static void init(StringIo self, PyObject value, PyObject newline) {
    Newlines mode = newline == null ? new Newlines("\n") : Newlines.of(newline);
    if (value != null && value != PyNone.NONE && !(value instanceof StrLayout)) {
      throw Errors.typeError("initial_value must be str or None, not " + value.type().name());
    }
    self.initialise(value instanceof StrLayout text ? text.exact() : PyStr.EMPTY, mode);
  }

  @Method("close(self, /)")
  static void close(StringIo self) {
    self.close();
  }

  @Method("getvalue(self, /)")
  static PyObject value(StringIo self) {
    self.check();
    return self.value();
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(StringIo self, PyObject size) {
    long count = Streams.size(size);
    self.check();
    return self.read(count);
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(StringIo self, PyObject size) {
    long limit = Streams.size(size);
    self.check();
    return self.readLine(limit);
  }

  @Method("__next__(self, /)")
  static PyObject next(StringIo self) {
    self.check();
    if (self.type().isHeapType()) {
      return Streams.lineOrStop(self.nextLine());
    }
    return BuiltinsIteration.nextOrRaise(self);
  }

  @Method("tell(self, /)")
  static long tell(StringIo self) {
    self.check();
    return self.position();
  }

  @Method("truncate(self, pos=None, /)")
  static long truncate(StringIo self, PyObject position) {
    self.check();
    long size =
        position == null || position == PyNone.NONE ? self.position() : Index.toLong(position);
    if (size < 0) {
      throw Errors.valueError("Negative size value " + size);
    }
    self.truncate(size);
    return size;
  }

  @Method("seek(self, pos, whence=0, /)")
  static long seek(StringIo self, PyObject position, PyObject whence) {
    long offset = Index.toLong(position);
    long from = whence == null ? 0 : Index.toLong(whence);
    self.check();
    if (from < 0 || from > 2) {
      throw Errors.valueError("Invalid whence (" + from + ", should be 0, 1 or 2)");
    }
    if (offset < 0 && from == 0) {
      throw Errors.valueError("Negative seek position " + offset);
    }
    if (from != 0 && offset != 0) {
      throw IoErrors.osError("Can't do nonzero cur-relative seeks");
    }
    self.setPosition(from == 0 ? offset : from == 1 ? self.position() : self.length());
    return self.position();
  }

  @Method("write(self, s, /)")
  static long write(StringIo self, PyObject text) {
    if (!(text instanceof StrLayout layout)) {
      throw Errors.typeError("string argument expected, got '" + text.type().name() + "'");
    }
    self.check();
    PyStr exact = layout.exact();
    self.write(exact);
    return exact.length();
  }

  @Method("seekable(self, /)")
  static boolean seekable(StringIo self) {
    self.check();
    return true;
  }

  @Method("readable(self, /)")
  static boolean readable(StringIo self) {
    self.check();
    return true;
  }

  @Method("writable(self, /)")
  static boolean writable(StringIo self) {
    self.check();
    return true;
  }

  @Method("__getstate__(self, /)")
  static PyObject state(StringIo self) {
    self.check();
    String newline = self.newlines().given();
    return PyTuple.of(
        self.value(),
        newline == null ? PyNone.NONE : PyStr.of(newline),
        PyInt.of(self.position()),
        BytesIoMethods.own(self));
  }

  @Method("__setstate__(self, state, /)")
  static void setState(StringIo self, PyObject state) {
    if (self.isClosed()) {
      throw Errors.valueError("I/O operation on closed file");
    }
    if (!(state instanceof TupleLayout tuple) || tuple.items().length < 4) {
      throw Errors.typeError(
          self.type().name()
              + ".__setstate__ argument should be 4-tuple, got "
              + state.type().name());
    }
    PyObject[] items = tuple.items();
    init(self, PyStr.EMPTY, items[1]);
    if (!(items[0] instanceof StrLayout) && items[0] != PyNone.NONE) {
      throw Errors.typeError("initial_value must be str or None, not " + items[0].type().name());
    }
    self.setValue(items[0] instanceof StrLayout text ? text.exact() : PyStr.EMPTY);
    if (Index.orNull(items[2]) == null) {
      throw Errors.typeError(
          "third item of state must be an integer, got " + items[2].type().name());
    }
    long position = Index.toLong(items[2]);
    if (position < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    self.setPosition(position);
    BytesIoMethods.update(self, items[3], "fourth");
  }

  @Getter("closed")
  static boolean closed(StringIo self) {
    return self.isClosed();
  }

  @Getter("line_buffering")
  static boolean lineBuffering(StringIo self) {
    self.check();
    return false;
  }

  @Getter("newlines")
  static PyObject newlines(StringIo self) {
    self.check();
    return self.decoder() == null ? PyNone.NONE : self.decoder().newlines();
  }
}
