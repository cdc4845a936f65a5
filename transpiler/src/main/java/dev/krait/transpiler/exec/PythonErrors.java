package dev.krait.transpiler.exec;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.exception.SourceLines;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.source.SourceText;

/** Exceptions that come from the tool, not from the program. */
public final class PythonErrors {
  private PythonErrors() {}

  /** The exception that CPython's compiler raises. */
  public static PyException of(PythonSyntaxException error) {
    PyType type =
        switch (error.kind()) {
          case SyntaxError -> ExceptionTypes.SYNTAX_ERROR;
          case IndentationError -> ExceptionTypes.INDENTATION_ERROR;
          case TabError -> ExceptionTypes.TAB_ERROR;
          case IncompleteInputError -> ExceptionTypes.INCOMPLETE_INPUT_ERROR;
          case ValueError ->
              error.getMessage().contains("null bytes")
                  ? ExceptionTypes.SYNTAX_ERROR
                  : ExceptionTypes.VALUE_ERROR;
          case MemoryError -> ExceptionTypes.MEMORY_ERROR;
          case RecursionError -> ExceptionTypes.RECURSION_ERROR;
          case OverflowError -> ExceptionTypes.OVERFLOW_ERROR;
          case UnicodeDecodeError -> ExceptionTypes.VALUE_ERROR;
        };
    if (!error.isSyntaxError()) {
      return Errors.of(type, error.getMessage());
    }
    PyObject message = PyStr.of(error.getMessage());
    if (error.lineno() < 0) {
      return raise(type.call1(message));
    }
    if (error.isFromSymbolTable()) {
      return raise(placed(type.call1(message), error));
    }
    PyObject place =
        PyTuple.of(
            text(error.filename()),
            number(error.lineno()),
            number(error.offset()),
            text(line(error)),
            number(error.endLineno()),
            number(error.endOffset()));
    return raise(type.call2(message, place));
  }

  /** The same, with the source that the parser gave up on, to look for misspelt keywords in. */
  static PyException of(PythonSyntaxException error, SourceText source, String mode) {
    PyException made = of(error);
    if (error.isSyntaxError() && error.lastStatementLine() >= 0) {
      String text = source.text();
      boolean closed = !mode.equals("exec") || text.isEmpty() || text.endsWith("\n");
      PyObject metadata =
          PyTuple.of(
              number(error.lastStatementLine()), number(0), PyStr.of(closed ? text : text + "\n"));
      made.value().setAttr("_metadata", metadata);
    }
    return made;
  }

  /** CPython's symbol table makes the exception of the message alone, then sets its attributes. */
  private static PyObject placed(PyObject exception, PythonSyntaxException error) {
    exception.setAttr("filename", text(error.filename()));
    exception.setAttr("lineno", number(error.lineno()));
    exception.setAttr("offset", number(error.offset()));
    exception.setAttr("end_lineno", number(error.endLineno()));
    exception.setAttr("end_offset", number(error.endOffset()));
    exception.setAttr("text", text(line(error)));
    return exception;
  }

  /** The line of an error; where the compiler knows none, that of the file if there is one. */
  private static String line(PythonSyntaxException error) {
    if (error.text() != null || error.filename() == null) {
      return error.text();
    }
    String line = SourceLines.line(error.filename(), error.lineno());
    return line == null ? null : line + "\n";
  }

  /** Legal Python that Krait does not translate. */
  public static PyException notImplemented(String message) {
    return Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message);
  }

  /** Source whose nesting is too deep for the compiler's stack. */
  static PyException tooDeep() {
    return Errors.of(
        ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded during compilation");
  }

  /** Ends the program with a message and status 1. */
  public static PyException exit(String message) {
    return raise(ExceptionTypes.SYSTEM_EXIT.call1(PyStr.of(message)));
  }

  private static PyException raise(PyObject exception) {
    return new PyException((PyBaseException) exception);
  }

  private static PyObject text(String value) {
    return value == null ? PyNone.NONE : PyStr.of(value);
  }

  private static PyObject number(int value) {
    return PyInt.of(value);
  }
}
