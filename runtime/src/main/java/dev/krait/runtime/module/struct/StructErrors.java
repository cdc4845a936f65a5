package dev.krait.runtime.module.struct;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyType;

/** {@code struct.error}. */
final class StructErrors {
  static final PyType TYPE = PyType.builtin("struct.error", ExceptionTypes.EXCEPTION, true);

  private StructErrors() {}

  static PyException of(String message) {
    return Errors.of(TYPE, message);
  }
}
