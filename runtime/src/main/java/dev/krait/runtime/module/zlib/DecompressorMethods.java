package dev.krait.runtime.module.zlib;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;

/** The methods of {@code zlib._ZlibDecompressor}. */
@Exposed("_ZlibDecompressor")
final class DecompressorMethods {
  private DecompressorMethods() {}

  @Method(value = "__new__(cls, wbits=MAX_WBITS, zdict=b'')", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject wbits, PyObject dictionary) {
    int bits = wbits == null ? 15 : (int) Index.toLong(wbits);
    return new PyDecompressor(new Inflation(bits, ZlibFunctions.dictionary(dictionary)));
  }

  @Method("decompress(self, /, data, max_length=-1)")
  static PyObject decompress(PyDecompressor self, PyObject data, PyObject most) {
    int limit = most == null ? -1 : (int) Index.toLong(most);
    return PyBytes.of(self.decompress(Buffers.bytes(data), limit));
  }

  @Getter(value = "eof", member = true)
  static PyObject eof(PyDecompressor self) {
    return PyBool.of(self.isDone());
  }

  @Getter(value = "needs_input", member = true)
  static PyObject needsInput(PyDecompressor self) {
    return PyBool.of(self.needsInput());
  }

  @Getter("unused_data")
  static PyObject unusedData(PyDecompressor self) {
    return PyBytes.of(self.unused());
  }
}
