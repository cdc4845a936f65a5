package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** {@code UnicodeTranslateError}. */
@Exposed("UnicodeTranslateError")
final class UnicodeTranslateErrorMethods {
  private UnicodeTranslateErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    UnicodeErrorFields.requireCount(args, 4);
    UnicodeErrorFields.requireStr(args, 0);
    UnicodeErrorFields.set(self, null, args[0], args);
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    PyObject object = self.field(ExceptionField.UNICODE_OBJECT);
    if (object == null) {
      return PyStr.of("");
    }
    boolean single = UnicodeErrorFields.isSingle(self, object.len());
    return PyStr.of(
        "can't translate "
            + (single ? UnicodeErrorFields.character(self) : "characters")
            + UnicodeErrorFields.position(self, single));
  }
}
