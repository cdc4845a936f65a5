package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** What the tokenizer raises. */
final class TokenErrors {
  private static final PyStr FILE = PyStr.of("<string>");

  private TokenErrors() {}

  /** An error at a character. */
  static PyException syntax(PyType type, String message, int line, int offset, String text) {
    return raise(type, message, line, offset, text, PyInt.of(line), PyInt.of(offset));
  }

  /** An error of indentation, which is about the whole line. */
  static PyException indentation(PyType type, String message, int line, String text) {
    int offset = text.codePointCount(0, text.length()) + 1;
    return raise(type, message, line, offset, text, PyNone.NONE, PyNone.NONE);
  }

  private static PyException raise(
      PyType type,
      String message,
      int line,
      int offset,
      String text,
      PyObject endLine,
      PyObject endOffset) {
    PyTuple place =
        PyTuple.of(FILE, PyInt.of(line), PyInt.of(offset), PyStr.of(text), endLine, endOffset);
    return new PyException((PyBaseException) type.call2(PyStr.of(message), place));
  }

  /** The text ends in the middle of a statement. */
  static PyException unexpectedEnd(int line, int offset) {
    PyException error =
        Errors.of(ExceptionTypes.SYNTAX_ERROR, "unexpected EOF in multi-line statement");
    error.value().setField("msg", PyStr.of("unexpected EOF in multi-line statement"));
    error.value().setField("filename", FILE);
    error.value().setField("lineno", PyInt.of(line));
    error.value().setField("offset", PyInt.of(offset));
    return error;
  }
}
