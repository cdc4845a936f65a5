package dev.krait.runtime.module.zlib;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyType;

/** {@code zlib.error}. */
final class ZlibErrors {
  static final PyType TYPE = PyType.builtin("zlib.error", ExceptionTypes.EXCEPTION, true);

  private ZlibErrors() {}

  static PyException of(String message) {
    return Errors.of(TYPE, message);
  }

  /** What zlib's functions answer, in words. */
  static PyException decompressing(int code, String message) {
    return of(
        "Error " + code + " while decompressing data" + (message == null ? "" : ": " + message));
  }
}
