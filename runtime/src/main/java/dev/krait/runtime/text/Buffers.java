package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Reads the bytes of bytes-like objects (library reference, "bytes-like object"). */
public final class Buffers {
  private Buffers() {}

  /** The bytes of a bytes-like object, which are not to be changed; null if it is none. */
  public static byte[] bytesOrNull(PyObject value) {
    if (value instanceof BytesLayout bytes) {
      return bytes.exact().value();
    }
    if (value instanceof BytesLike bytes) {
      int size = bytes.size();
      return Arrays.copyOf(bytes.array(), size);
    }
    return value instanceof BufferExporter exporter ? exporter.toBytes() : null;
  }

  /** {@link #bytesOrNull}, or {@code TypeError: a bytes-like object is required, not 'str'}. */
  public static byte[] bytes(PyObject value) {
    byte[] bytes = bytesOrNull(value);
    if (bytes == null) {
      throw required(value);
    }
    return bytes;
  }

  /** {@code TypeError: a bytes-like object is required, not 'str'}. */
  static RuntimeException required(PyObject value) {
    return Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }
}
