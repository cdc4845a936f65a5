package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import java.util.Arrays;

/** Reads the bytes of bytes-like objects (library reference, "bytes-like object"). */
public final class Buffers {
  private static final String METHOD = "__buffer__";
  private static final int FULL_READ_ONLY = 0x11C;

  private Buffers() {}

  /** The memory of a bytes-like object; null if it is none. */
  public static BufferView openOrNull(PyObject value) {
    if (value instanceof BytesLike bytes) {
      int size = bytes.size();
      return BufferView.ofBytes(value, bytes.array(), size, value instanceof BytesLayout);
    }
    if (value instanceof BufferExporter exporter) {
      return exporter.openBuffer();
    }
    PyObject method = value.type().isHeapType() ? value.type().lookup(METHOD) : null;
    if (method == null) {
      return null;
    }
    PyObject view = value.type().callSlot(method, value, PyInt.of(FULL_READ_ONLY));
    if (view instanceof PyMemoryView memory) {
      return memory.openBuffer();
    }
    throw Errors.typeError("__buffer__ returned non-memoryview object");
  }

  /** The bytes of a bytes-like object, which are not to be changed; null if it is none. */
  public static byte[] bytesOrNull(PyObject value) {
    if (value instanceof BytesLayout bytes) {
      return bytes.exact().value();
    }
    if (value instanceof BytesLike bytes) {
      int size = bytes.size();
      return Arrays.copyOf(bytes.array(), size);
    }
    BufferView view = openOrNull(value);
    return view == null ? null : view.toBytes();
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
