package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.PyByteArray;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The methods of {@code io.RawIOBase}. */
@Exposed("_io._RawIOBase")
final class RawIoBaseMethods {
  private RawIoBaseMethods() {}

  @Method("read(self, size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    long count = size == null ? -1 : Index.toLong(size);
    if (count < 0) {
      return Streams.call(self, "readall");
    }
    PyByteArray buffer = new PyByteArray(new byte[(int) count]);
    PyObject result = Streams.call(self, "readinto", buffer);
    if (result == PyNone.NONE) {
      return result;
    }
    long done = Index.toLong(result);
    if (done < 0 || done > count) {
      throw Errors.valueError("readinto returned " + done + " outside buffer size " + count);
    }
    return PyBytes.of(Arrays.copyOf(buffer.copyBytes(), (int) done));
  }

  @Method("readall(self, /)")
  static PyObject readAll(PyObject self) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      PyObject data = Streams.call(self, "read", PyInt.of(IoModule.BUFFER_SIZE));
      if (data == PyNone.NONE) {
        return all.size() == 0 ? data : PyBytes.of(all.toByteArray());
      }
      if (!(data instanceof BytesLayout bytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (bytes.size() == 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.write(bytes.array(), 0, bytes.size());
    }
  }

  @Method("readinto(self, buffer, /)")
  static PyObject readInto(PyObject self, PyObject buffer) {
    throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }

  @Method("write(self, b, /)")
  static PyObject write(PyObject self, PyObject data) {
    throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }
}
