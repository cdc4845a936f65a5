package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.Mro;
import dev.krait.runtime.object.PyType;

/** {@code io.UnsupportedOperation}. */
public final class UnsupportedOperation {
  /** The class, which is an {@code OSError} and a {@code ValueError}. */
  public static final PyType TYPE = type();

  private UnsupportedOperation() {}

  private static PyType type() {
    PyType type = PyType.builtin("io.UnsupportedOperation", ExceptionTypes.OS_ERROR, true);
    PyType[] bases = {ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR};
    type.setBases(bases, ExceptionTypes.OS_ERROR, type.mro());
    type.setBases(bases, ExceptionTypes.OS_ERROR, Mro.linearise(type));
    return type;
  }
}
