package dev.krait.runtime.module.codecs;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.Utf8Codec;

/** What the functions of module {@code _codecs} take and return. */
final class CodecArguments {
  private CodecArguments() {}

  static String errors(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return "strict";
    }
    if (value instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError("errors must be str or None, not " + value.type().name());
  }

  static PyStr text(String function, PyObject value) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(function + "() argument 1 must be str, not " + value.type().name());
  }

  static byte[] bytes(PyObject value) {
    byte[] bytes = value instanceof StrLayout ? null : Buffers.bytesOrNull(value);
    if (bytes == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
    }
    return bytes;
  }

  /** Bytes, or a string as UTF-8. */
  static byte[] bytesOrText(PyObject value) {
    return value instanceof StrLayout text
        ? Utf8Codec.encode(text.exact(), "strict")
        : bytes(value);
  }

  static boolean flag(PyObject value, boolean standard) {
    return value == null ? standard : value.isTrue();
  }

  static PyObject encoded(byte[] bytes, int length) {
    return PyTuple.pair(PyBytes.of(bytes), PyInt.of(length));
  }

  static PyObject decoded(PyStr text, int length) {
    return PyTuple.pair(text, PyInt.of(length));
  }
}
