package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code zlib._ZlibDecompressor}, which keeps what it did not read. */
final class PyDecompressor extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "zlib._ZlibDecompressor", PyType.OBJECT, false, new DecompressorMethodsTable());

  private final Inflation inflation;
  private boolean needsInput = true;

  PyDecompressor(Inflation inflation) {
    this.inflation = inflation;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  synchronized byte[] decompress(byte[] data, int most) {
    if (inflation.isDone()) {
      throw Errors.of(ExceptionTypes.EOF_ERROR, "End of stream already reached");
    }
    byte[] result = inflation.inflate(data, most);
    needsInput = !inflation.isDone() && (most < 0 || result.length < most);
    return result;
  }

  boolean isDone() {
    return inflation.isDone();
  }

  boolean needsInput() {
    return needsInput;
  }

  byte[] unused() {
    return inflation.isDone() ? inflation.rest() : new byte[0];
  }
}
