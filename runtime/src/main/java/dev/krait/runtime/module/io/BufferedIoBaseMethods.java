package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.BytesLayout;

/** The methods of {@code io.BufferedIOBase}. */
@Exposed("_io._BufferedIOBase")
final class BufferedIoBaseMethods {
  private BufferedIoBaseMethods() {}

  @Method("detach(self, /)")
  static PyObject detach(PyObject self) {
    throw IoErrors.unsupported("detach");
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read");
  }

  @Method("read1(self, size=-1, /)")
  static PyObject readOnce(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read1");
  }

  @Method("write(self, b, /)")
  static PyObject write(PyObject self, PyObject data) {
    throw IoErrors.unsupported("write");
  }

  @Method("readinto(self, buffer, /)")
  static long readInto(PyObject self, PyObject buffer) {
    return into(self, "read", Memory.writable("readinto", buffer));
  }

  @Method("readinto1(self, buffer, /)")
  static long readIntoOnce(PyObject self, PyObject buffer) {
    return into(self, "read1", Memory.writable("readinto1", buffer));
  }

  private static long into(PyObject self, String method, BufferView view) {
    int size = view.byteCount();
    PyObject data = Streams.call(self, method, PyInt.of(size));
    if (!(data instanceof BytesLayout bytes)) {
      throw Errors.typeError("read() should return bytes");
    }
    if (bytes.size() > size) {
      throw Errors.valueError(
          "read() returned too much data: "
              + size
              + " bytes requested, "
              + bytes.size()
              + " returned");
    }
    view.write(view.offset(), bytes.array(), 0, bytes.size());
    return bytes.size();
  }
}
