package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.object.PyType;

/** The exceptions of the module {@code socket}. */
final class SocketErrors {
  static final PyType ADDRESS = PyType.builtin("socket.gaierror", ExceptionTypes.OS_ERROR, true);
  static final PyType HOST = PyType.builtin("socket.herror", ExceptionTypes.OS_ERROR, true);

  private SocketErrors() {}
}
