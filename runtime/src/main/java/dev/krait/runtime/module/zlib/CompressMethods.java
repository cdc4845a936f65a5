package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;

/** The methods of {@code zlib.Compress}. */
@Exposed("Compress")
final class CompressMethods {
  private CompressMethods() {}

  @Method("compress(self, data, /)")
  static PyObject compress(PyCompress self, PyObject data) {
    return PyBytes.of(self.compress(Buffers.bytes(data)));
  }

  @Method("flush(self, mode=zlib.Z_FINISH, /)")
  static PyObject flush(PyCompress self, PyObject mode) {
    return PyBytes.of(self.flush(mode == null ? 4 : (int) Index.toLong(mode)));
  }

  @Method("copy(self, /)")
  static PyObject copy(PyCompress self) {
    throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "the JDK's compressor cannot be copied");
  }
}
