package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.OsErrors;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The exceptions of files. */
final class IoErrors {

  private IoErrors() {}

  static PyException closed() {
    return Errors.valueError("I/O operation on closed file.");
  }

  static PyException unsupported(String message) {
    return new PyException(PyBaseException.make(UnsupportedOperation.TYPE, PyStr.of(message)));
  }

  /** {@code BlockingIOError} of a buffered writer. */
  static PyException wouldBlock(String message, long written) {
    PyObject[] args = {PyInt.of(OsErrors.EAGAIN), PyStr.of(message), PyInt.of(written)};
    return new PyException(
        (PyBaseException) ExceptionTypes.BLOCKING_IO_ERROR.callN(args, PyObject.NO_NAMES));
  }

  static PyException osError(String message) {
    return Errors.of(ExceptionTypes.OS_ERROR, message);
  }

  /** Another exception raised while one was handled. */
  static PyException during(PyException first, PyException second) {
    if (second.value() != first.value() && second.value().context() == null) {
      second.value().setContext(first.value());
    }
    return second;
  }
}
