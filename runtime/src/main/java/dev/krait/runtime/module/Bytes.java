package dev.krait.runtime.module;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** Bytes-like objects for the functions here. */
final class Bytes {
  private Bytes() {}

  /** Whether it is an instance of {@code bytes} or {@code bytearray}. */
  static boolean isBytes(PyObject value) {
    for (PyType type : value.type().mro()) {
      if (type.name().equals("bytes") || type.name().equals("bytearray")) {
        return true;
      }
    }
    return false;
  }
}
