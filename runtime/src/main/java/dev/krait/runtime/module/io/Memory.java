package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BufferView;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyByteArray;
import dev.krait.runtime.text.PyMemoryView;
import dev.krait.runtime.text.StrLayout;

/** The memory that arguments of files lend and that files lend to others. */
final class Memory {
  private Memory() {}

  /** Memory to read into. */
  static BufferView writable(String method, PyObject value) {
    BufferView view = value instanceof StrLayout ? null : Buffers.openOrNull(value);
    if (view == null || view.readOnly()) {
      throw Errors.typeError(
          method + "() argument must be read-write bytes-like object, not " + value.type().name());
    }
    if (!view.isContiguous()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "memoryview: underlying buffer is not C-contiguous");
    }
    return view;
  }

  /** Bytes to write, which are not to be changed. */
  static byte[] bytes(PyObject value) {
    byte[] bytes = value instanceof StrLayout ? null : Buffers.bytesOrNull(value);
    if (bytes == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
    }
    return bytes;
  }

  /** A view of a part of an array, for a method of a program to fill. */
  static PyMemoryView lend(byte[] array, int offset, int count, boolean readOnly) {
    BufferView view =
        new BufferView(
            new PyByteArray(), array, offset, readOnly, "B", 1, new int[] {count}, new int[] {1});
    return new PyMemoryView(view);
  }
}
