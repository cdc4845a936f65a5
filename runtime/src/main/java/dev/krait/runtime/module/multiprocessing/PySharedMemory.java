package dev.krait.runtime.module.multiprocessing;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;

/**
 * {@code _multiprocessing._Memory}: bytes that processes share, for {@code Value} and {@code
 * Array}.
 */
final class PySharedMemory extends PyObject {
  /** {@code _multiprocessing._Memory}. */
  static final PyType TYPE =
      PyType.builtin(
          "_multiprocessing._Memory", PyType.OBJECT, false, new SharedMemoryMethodsTable());

  private final ByteBuffer bytes;
  private final PyStr name;

  PySharedMemory(MappedByteBuffer bytes, PyStr name) {
    this.bytes = bytes.order(ByteOrder.nativeOrder());
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  ByteBuffer bytes() {
    return bytes;
  }

  PyStr name() {
    return name;
  }
}
