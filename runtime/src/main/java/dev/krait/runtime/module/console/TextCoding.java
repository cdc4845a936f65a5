package dev.krait.runtime.module.console;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;

/** Text to bytes and back for the standard streams. */
final class TextCoding {
  private TextCoding() {}

  static byte[] encode(PyStr text, String encoding, String errors) {
    return Codecs.encodeText(text, encoding, errors);
  }

  static PyStr decode(byte[] bytes, String encoding, String errors) {
    return Codecs.decodeText(bytes, encoding, errors);
  }

  static PyObject bytes(byte[] bytes) {
    return PyBytes.of(bytes);
  }

  /** The bytes of a bytes-like object. */
  static byte[] bytesOf(PyObject value) {
    if (value instanceof BytesLike bytes) {
      return bytes.copyBytes();
    }
    throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }
}
