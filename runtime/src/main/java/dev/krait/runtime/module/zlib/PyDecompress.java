package dev.krait.runtime.module.zlib;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyBytes;
import java.util.Arrays;

/** {@code zlib.Decompress}. */
final class PyDecompress extends PyObject {
  static final PyType TYPE =
      PyType.builtin("zlib.Decompress", PyType.OBJECT, false, new DecompressMethodsTable());

  private final Inflation inflation;
  private byte[] unused = new byte[0];
  private byte[] unconsumed = new byte[0];

  PyDecompress(Inflation inflation) {
    this.inflation = inflation;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  boolean isDone() {
    return inflation.isDone();
  }

  PyObject unused() {
    return PyBytes.of(unused);
  }

  PyObject unconsumed() {
    return PyBytes.of(unconsumed);
  }

  /** Decompresses data, in which the program has put what was not consumed before. */
  synchronized byte[] decompress(byte[] data, int most) {
    if (inflation.isDone()) {
      byte[] more = Arrays.copyOf(unused, unused.length + data.length);
      System.arraycopy(data, 0, more, unused.length, data.length);
      unused = more;
      return new byte[0];
    }
    byte[] result = inflation.inflate(data, most);
    if (inflation.isDone()) {
      unused = inflation.rest();
      unconsumed = new byte[0];
    } else if (most >= 0) {
      unconsumed = inflation.rest();
      inflation.clearRest();
    }
    return result;
  }

  synchronized byte[] flush() {
    return inflation.isDone() ? new byte[0] : decompress(unconsumed, -1);
  }
}
