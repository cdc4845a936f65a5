package dev.krait.runtime.exception;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code SyntaxError(message, (filename, lineno, offset, text, …))}. */
@Exposed("SyntaxError")
final class SyntaxErrorMethods {
  private static final int LEAST = 4;
  private static final int MOST = 7;

  private SyntaxErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    if (args.length > 0) {
      self.setField(ExceptionField.SYNTAX_MESSAGE, args[0]);
    }
    if (args.length == 2) {
      setPlace(self, Iterables.toArray(args[1]));
    }
  }

  private static void setPlace(PyBaseException self, PyObject[] place) {
    if (place.length < LEAST) {
      throw Errors.typeError(
          "function takes at least " + LEAST + " arguments (" + place.length + " given)");
    }
    if (place.length > MOST) {
      throw Errors.typeError(
          "function takes at most " + MOST + " arguments (" + place.length + " given)");
    }
    self.setField(ExceptionField.SYNTAX_FILENAME, place[0]);
    self.setField(ExceptionField.SYNTAX_LINE, place[1]);
    self.setField(ExceptionField.SYNTAX_OFFSET, place[2]);
    self.setField(ExceptionField.SYNTAX_TEXT, place[3]);
    self.setField(ExceptionField.SYNTAX_END_LINE, place.length > 4 ? place[4] : null);
    self.setField(ExceptionField.SYNTAX_END_OFFSET, place.length > 5 ? place[5] : null);
    self.setField(ExceptionField.SYNTAX_METADATA, place.length > 6 ? place[6] : null);
    if (place.length == 5) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    PyStr message = BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_MESSAGE)).str();
    String file =
        self.field(ExceptionField.SYNTAX_FILENAME) instanceof StrLayout name
            ? name.exact().toString()
            : null;
    PyObject line = self.field(ExceptionField.SYNTAX_LINE);
    boolean hasLine = line != null && line != PyNone.NONE && line.type() == intType();
    if (file == null && !hasLine) {
      return message;
    }
    String base = file == null ? null : file.substring(file.lastIndexOf('/') + 1);
    String place = base == null ? "" : hasLine ? base + ", " : base;
    return PyStr.of(message + " (" + place + (hasLine ? "line " + line.str() : "") + ")");
  }

  private static dev.krait.runtime.object.PyType intType() {
    return dev.krait.runtime.number.PyInt.TYPE;
  }

  /** The line number as a Java int; -1 if it is not one. */
  static int number(PyObject value) {
    return value instanceof IntLayout number && number.isLong() ? (int) number.longValue() : -1;
  }
}
