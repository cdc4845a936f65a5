package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code UnicodeEncodeError}. */
@Exposed("UnicodeEncodeError")
final class UnicodeEncodeErrorMethods {
  private UnicodeEncodeErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    UnicodeErrorFields.requireCount(args, 5);
    UnicodeErrorFields.requireStr(args, 0);
    UnicodeErrorFields.requireStr(args, 1);
    UnicodeErrorFields.set(self, args[0], args[1], args);
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    if (self.field(ExceptionField.UNICODE_OBJECT) == null) {
      return PyStr.of("");
    }
    // Both may run Python code, so that the object is looked at after them.
    String reason = UnicodeErrorFields.text(self, ExceptionField.UNICODE_REASON);
    String encoding = UnicodeErrorFields.text(self, ExceptionField.UNICODE_ENCODING);
    PyObject object = UnicodeErrorFields.requireObject(self, StrLayout.class, "string");
    boolean single = UnicodeErrorFields.isSingle(self, object.len());
    return PyStr.of(
        "'"
            + encoding
            + "' codec can't encode "
            + (single ? UnicodeErrorFields.character(self) : "characters")
            + UnicodeErrorFields.position(self, single, reason));
  }
}
