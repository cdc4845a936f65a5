package dev.krait.runtime.module.zlib;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code zlib.Compress}. */
final class PyCompress extends PyObject {
  static final PyType TYPE =
      PyType.builtin("zlib.Compress", PyType.OBJECT, false, new CompressMethodsTable());

  private final Deflation deflation;
  private boolean finished;

  PyCompress(Deflation deflation) {
    this.deflation = deflation;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  synchronized byte[] compress(byte[] data) {
    if (finished) {
      throw ZlibErrors.of("Error -2 while compressing data: inconsistent stream state");
    }
    return deflation.compress(data);
  }

  synchronized byte[] flush(int mode) {
    if (!Deflation.isMode(mode) || finished) {
      throw ZlibErrors.of("Error -2 while flushing: inconsistent stream state");
    }
    finished = mode == 4;
    return deflation.flush(mode);
  }
}
