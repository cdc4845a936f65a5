package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;

/** The methods of {@code zlib.Decompress}. */
@Exposed("Decompress")
final class DecompressMethods {
  private DecompressMethods() {}

  @Method("decompress(self, data, /, max_length=0)")
  static PyObject decompress(PyDecompress self, PyObject data, PyObject most) {
    byte[] bytes = Buffers.bytes(data);
    long limit = most == null ? 0 : Index.toLong(most);
    if (limit < 0) {
      throw Errors.valueError("max_length must be non-negative");
    }
    return PyBytes.of(self.decompress(bytes, limit == 0 ? -1 : (int) limit));
  }

  @Method("flush(self, length=zlib.DEF_BUF_SIZE, /)")
  static PyObject flush(PyDecompress self, PyObject length) {
    if (length != null && Index.toLong(length) <= 0) {
      throw Errors.valueError("length must be greater than zero");
    }
    return PyBytes.of(self.flush());
  }

  @Method("copy(self, /)")
  static PyObject copy(PyDecompress self) {
    throw Errors.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR, "the JDK's decompressor cannot be copied");
  }

  @Getter(value = "unused_data", member = true)
  static PyObject unusedData(PyDecompress self) {
    return self.unused();
  }

  @Getter(value = "unconsumed_tail", member = true)
  static PyObject unconsumedTail(PyDecompress self) {
    return self.unconsumed();
  }

  @Getter(value = "eof", member = true)
  static PyObject eof(PyDecompress self) {
    return PyBool.of(self.isDone());
  }
}
