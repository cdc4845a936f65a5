package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

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
    if (self.field(ExceptionField.UNICODE_OBJECT) == null) {
      return PyStr.of("");
    }
    // This may run Python code, so that the object is looked at after it.
    String reason = UnicodeErrorFields.text(self, ExceptionField.UNICODE_REASON);
    PyObject object = UnicodeErrorFields.requireObject(self, StrLayout.class, "string");
    boolean single = UnicodeErrorFields.isSingle(self, object.len());
    return PyStr.of(
        "can't translate "
            + (single ? UnicodeErrorFields.character(self) : "characters")
            + UnicodeErrorFields.position(self, single, reason));
  }
}
