package dev.krait.runtime.module.io;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;

/** The methods that all three buffered files have. */
@Exposed("_io.BufferedReader")
final class BufferedCommonMethods {
  private BufferedCommonMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new Buffered(type);
  }

  static void init(Buffered self, PyObject raw, PyObject size) {
    self.initialise(raw, size == null ? IoModule.BUFFER_SIZE : Index.toLong(size));
  }

  @Method("close(self, /)")
  static void close(Buffered self) {
    self.close();
  }

  @Method("detach(self, /)")
  static PyObject detach(Buffered self) {
    PyObject raw = self.raw().object();
    Streams.call(self, "flush");
    self.detach();
    return raw;
  }

  @Method("seekable(self, /)")
  static PyObject seekable(Buffered self) {
    return Streams.call(self.raw().object(), "seekable");
  }

  @Method("readable(self, /)")
  static PyObject readable(Buffered self) {
    return self.isReadable()
        ? Streams.call(self.raw().object(), "readable")
        : dev.krait.runtime.number.PyBool.FALSE;
  }

  @Method("writable(self, /)")
  static PyObject writable(Buffered self) {
    return self.isWritable()
        ? Streams.call(self.raw().object(), "writable")
        : dev.krait.runtime.number.PyBool.FALSE;
  }

  @Method("fileno(self, /)")
  static PyObject fileno(Buffered self) {
    return Streams.call(self.raw().object(), "fileno");
  }

  @Method("isatty(self, /)")
  static PyObject isTerminal(Buffered self) {
    return Streams.call(self.raw().object(), "isatty");
  }

  @Method("_dealloc_warn(self, source, /)")
  static void warn(Buffered self, PyObject source) {}

  @Method("flush(self, /)")
  static void flush(Buffered self) {
    self.flush();
  }

  @Method("seek(self, target, whence=0, /)")
  static long seek(Buffered self, PyObject target, PyObject whence) {
    long from = whence == null ? 0 : Index.toLong(whence);
    if ((from < 0 || from > 2) && from != 3 && from != 4) {
      throw Errors.valueError("whence value " + from + " unsupported");
    }
    self.requireOpen("seek");
    Streams.requireSeekable(self.raw().object());
    return self.seek(Index.toLong(target), (int) from);
  }

  @Method("tell(self, /)")
  static long tell(Buffered self) {
    return self.tell();
  }

  @Method("truncate(self, pos=None, /)")
  static PyObject truncate(Buffered self, PyObject position) {
    self.requireOpen("truncate");
    if (!self.isWritable()) {
      throw IoErrors.unsupported("truncate");
    }
    self.settle();
    PyObject size =
        position == null || position == PyNone.NONE ? PyInt.of(self.raw().tell()) : position;
    return Streams.call(self.raw().object(), "truncate", size);
  }

  @Method("__sizeof__(self, /)")
  static long sizeOf(Buffered self) {
    return 160 + self.bufferSize();
  }

  @Method("__getstate__(self, /)")
  static PyObject state(Buffered self) {
    throw Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  @Method("__repr__(self, /)")
  static String repr(Buffered self) {
    String type = self.type().isHeapType() ? self.type().name() : self.type().name();
    PyObject name;
    try {
      name = self.attrOrNull("name");
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw e;
      }
      name = null;
    }
    return name == null ? "<" + type + ">" : "<" + type + " name=" + Reprs.of(self, name) + ">";
  }

  @Getter("raw")
  static PyObject raw(Buffered self) {
    return self.rawObject();
  }

  @Getter("closed")
  static boolean closed(Buffered self) {
    return self.isClosed();
  }

  @Getter("name")
  static PyObject name(Buffered self) {
    return self.raw().object().attr("name");
  }

  @Getter("mode")
  static PyObject mode(Buffered self) {
    return self.raw().object().attr("mode");
  }

  @Getter("_finalizing")
  static boolean finalizing(Buffered self) {
    return false;
  }
}
