package dev.krait.runtime.module.console;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.nio.charset.StandardCharsets;

/** Text to bytes and back for the standard streams. */
final class TextCoding {
  private TextCoding() {}

  static byte[] encode(PyStr text, String encoding, String errors) {
    String value = text.toString();
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int code = value.codePointAt(i);
      if (code >= 0xd800 && code <= 0xdfff && errors.equals("strict")) {
        throw Errors.of(
            ExceptionTypes.UNICODE_ENCODE_ERROR,
            PyStr.of("utf-8"),
            text,
            PyInt.of(i),
            PyInt.of(i + 1),
            PyStr.of("surrogates not allowed"));
      }
    }
    return value.getBytes(StandardCharsets.UTF_8);
  }

  static PyStr decode(byte[] bytes, String encoding, String errors) {
    return PyStr.of(new String(bytes, StandardCharsets.UTF_8));
  }

  static PyObject bytes(byte[] bytes) {
    return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** The bytes of a bytes-like object. */
  static byte[] bytesOf(PyObject value) {
    throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }
}
