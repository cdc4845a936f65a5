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
    PyObject object = self.field(ExceptionField.UNICODE_OBJECT);
    if (object == null) {
      return PyStr.of("");
    }
    boolean single = UnicodeErrorFields.isSingle(self, object.len());
    return PyStr.of(
        "'"
            + UnicodeErrorFields.encoding(self).str()
            + "' codec can't decode "
            + (single ? "byte " + octet(self, object) : "bytes")
            + UnicodeErrorFields.position(self, single));
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
