package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.binascii.Checksums;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;

/** The functions of {@code zlib}. */
@Exposed(value = "zlib", module = true)
final class ZlibFunctions {
  private static final int WINDOW = 15;

  private ZlibFunctions() {}

  private static int number(PyObject value, int otherwise) {
    return value == null ? otherwise : (int) Index.toLong(value);
  }

  /** The bytes of a dictionary; null for none. */
  static byte[] dictionary(PyObject value) {
    if (value == null) {
      return null;
    }
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes == null) {
      throw Errors.typeError("zdict argument must support the buffer protocol");
    }
    return bytes;
  }

  @Method("compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)")
  static PyObject compress(PyObject data, PyObject level, PyObject wbits) {
    byte[] bytes = Buffers.bytes(data);
    int strength = number(level, -1);
    int window = number(wbits, WINDOW);
    Deflation deflation;
    try {
      deflation = new Deflation(strength, window, 0, null);
    } catch (dev.krait.runtime.exception.PyException e) {
      throw ZlibErrors.of("Bad compression level");
    }
    byte[] first = deflation.compress(bytes);
    byte[] last = deflation.flush(4);
    byte[] all = java.util.Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return PyBytes.of(all);
  }

  @Method("decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)")
  static PyObject decompress(PyObject data, PyObject wbits, PyObject bufferSize) {
    byte[] bytes = Buffers.bytes(data);
    Inflation inflation = new Inflation(number(wbits, WINDOW), null);
    byte[] result = inflation.inflate(bytes, -1);
    if (!inflation.isDone()) {
      throw ZlibErrors.decompressing(-5, "incomplete or truncated stream");
    }
    return PyBytes.of(result);
  }

  @Method(
      "compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS,"
          + " memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None)")
  static PyObject compressObject(
      PyObject level,
      PyObject method,
      PyObject wbits,
      PyObject memory,
      PyObject strategy,
      PyObject dictionary) {
    int memoryLevel = number(memory, 8);
    if (number(method, 8) != 8 || memoryLevel < 1 || memoryLevel > 9) {
      throw Errors.valueError("Invalid initialization option");
    }
    return new PyCompress(
        new Deflation(
            number(level, -1), number(wbits, WINDOW), number(strategy, 0), dictionary(dictionary)));
  }

  @Method("decompressobj(wbits=MAX_WBITS, zdict=b'')")
  static PyObject decompressObject(PyObject wbits, PyObject dictionary) {
    return new PyDecompress(new Inflation(number(wbits, WINDOW), dictionary(dictionary)));
  }

  @Method("crc32(data, value=0, /)")
  static long crc32(PyObject data, PyObject value) {
    return Checksums.crc32(Buffers.bytes(data), start(value, 0));
  }

  @Method("adler32(data, value=1, /)")
  static long adler32(PyObject data, PyObject value) {
    return Checksums.adler32(Buffers.bytes(data), start(value, 1));
  }

  private static int start(PyObject value, int otherwise) {
    return value == null ? otherwise : Index.of(value).bigValue().intValue();
  }
}
