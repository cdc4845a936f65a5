package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;

/** {@code UnicodeDecodeError}. */
@Exposed("UnicodeDecodeError")
final class UnicodeDecodeErrorMethods {
  private UnicodeDecodeErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    UnicodeErrorFields.requireCount(args, 5);
    UnicodeErrorFields.requireStr(args, 0);
    UnicodeErrorFields.set(self, args[0], bytes(args[1]), args);
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    if (self.field(ExceptionField.UNICODE_OBJECT) == null) {
      return PyStr.of("");
    }
    // Both may run Python code, so that the object is looked at after them.
    String reason = UnicodeErrorFields.text(self, ExceptionField.UNICODE_REASON);
    String encoding = UnicodeErrorFields.text(self, ExceptionField.UNICODE_ENCODING);
    PyObject object = UnicodeErrorFields.requireObject(self, BytesLayout.class, "bytes");
    boolean single = UnicodeErrorFields.isSingle(self, object.len());
    return PyStr.of(
        "'"
            + encoding
            + "' codec can't decode "
            + (single ? "byte " + octet(self, object) : "bytes")
            + UnicodeErrorFields.position(self, single, reason));
  }

  private static String octet(PyBaseException self, PyObject object) {
    long start = UnicodeErrorFields.number(self, ExceptionField.UNICODE_START);
    return String.format("0x%02x", Index.toLong(object.getItem(start)));
  }

  /** Any object with a buffer becomes {@code bytes}. */
  private static PyObject bytes(PyObject value) {
    if (value instanceof BytesLayout) {
      return value;
    }
    if (value instanceof BytesLike bytes) {
      return PyBytes.of(bytes.copyBytes());
    }
    throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }
}
