package dev.krait.runtime.module.json;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The exceptions of the reader. */
final class JsonErrors {
  /** How deep values may be nested: about as deep as CPython's stack lets them. */
  static final int MOST_NESTED = 50_000;

  private JsonErrors() {}

  /** {@code json.JSONDecodeError}. */
  static PyException decode(String message, PyStr document, int position) {
    PyObject type = Imports.importModule("json.decoder").attr("JSONDecodeError");
    PyObject error = type.call3(PyStr.of(message), document, PyInt.of(position));
    return new PyException((PyBaseException) error);
  }

  /** The value is nested too deep; {@code doing} says what was going on. */
  static PyException tooDeep(String doing) {
    return Errors.of(
        ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded while " + doing);
  }

  /** No value begins at the position, which callers turn into an error. */
  static PyException stop(int position) {
    PyException error = Errors.of(ExceptionTypes.STOP_ITERATION, PyInt.of(position));
    error.value().setField("value", PyInt.of(position));
    return error;
  }
}
