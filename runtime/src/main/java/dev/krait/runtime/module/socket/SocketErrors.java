package dev.krait.runtime.module.socket;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** The exceptions of the module {@code socket}. */
final class SocketErrors {
  static final PyType ADDRESS = PyType.builtin("socket.gaierror", ExceptionTypes.OS_ERROR, true);
  static final PyType HOST = PyType.builtin("socket.herror", ExceptionTypes.OS_ERROR, true);

  static final int NO_NAME = -2;
  static final int NO_ADDRESS = -9;
  static final int FAMILY = -6;
  static final int SOCKET_TYPE = -7;
  static final int SERVICE = -8;

  private SocketErrors() {}

  /** {@code gaierror} with what the C library says of the number. */
  static PyException address(int number) {
    String text =
        switch (number) {
          case -1 -> "Bad value for ai_flags";
          case NO_NAME -> "Name or service not known";
          case NO_ADDRESS -> "Address family for hostname not supported";
          case FAMILY -> "ai_family not supported";
          case SOCKET_TYPE -> "ai_socktype not supported";
          case SERVICE -> "Servname not supported for ai_socktype";
          default -> "Unknown error";
        };
    return make(ADDRESS, number, text);
  }

  /** {@code herror: Unknown host}. */
  static PyException host() {
    return make(HOST, 1, "Unknown host");
  }

  private static PyException make(PyType type, int number, String text) {
    return new PyException((PyBaseException) type.call2(PyInt.of(number), PyStr.of(text)));
  }

  /** {@code TimeoutError: timed out}. */
  static PyException timedOut() {
    return Errors.of(ExceptionTypes.TIMEOUT_ERROR, "timed out");
  }
}
