package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code asyncio} defines in Python. */
final class AsyncioNames {
  static final PyType CANCELLED_ERROR =
      (PyType) Imports.importModule("asyncio.exceptions").attr("CancelledError");
  private static final PyType INVALID_STATE_ERROR =
      (PyType) Imports.importModule("asyncio.exceptions").attr("InvalidStateError");

  private AsyncioNames() {}

  static PyException invalidState(String message) {
    return Errors.of(INVALID_STATE_ERROR, message);
  }

  static boolean isCancelledError(PyBaseException exception) {
    return exception.type().isSubtypeOf(CANCELLED_ERROR);
  }

  /** Calls a function of a submodule. */
  static PyObject call(String module, String function, PyObject... args) {
    return Imports.importModule("asyncio." + module).attr(function).callN(args, PyObject.NO_NAMES);
  }
}
