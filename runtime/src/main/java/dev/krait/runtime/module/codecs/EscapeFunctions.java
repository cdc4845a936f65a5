package dev.krait.runtime.module.codecs;

import static dev.krait.runtime.module.codecs.CodecArguments.bytesOrText;
import static dev.krait.runtime.module.codecs.CodecArguments.decoded;
import static dev.krait.runtime.module.codecs.CodecArguments.encoded;
import static dev.krait.runtime.module.codecs.CodecArguments.errors;
import static dev.krait.runtime.module.codecs.CodecArguments.flag;
import static dev.krait.runtime.module.codecs.CodecArguments.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.EscapeCodec;
import dev.krait.runtime.text.PyStr;
import java.io.ByteArrayOutputStream;

/** The encodings that are escapes of Python's own literals. */
@Exposed(value = "_codecs", module = true)
final class EscapeFunctions {
  private EscapeFunctions() {}

  @Method("unicode_escape_encode(str, errors=None, /)")
  static PyObject encodeUnicode(PyObject value, PyObject errors) {
    PyStr text = text("unicode_escape_encode", value);
    return encoded(EscapeCodec.encode(text), text.length());
  }

  @Method("unicode_escape_decode(data, errors=None, final=True, /)")
  static PyObject decodeUnicode(PyObject data, PyObject errors, PyObject last) {
    byte[] bytes = bytesOrText(data);
    int[] used = {bytes.length};
    PyStr text = EscapeCodec.decode(bytes, errors(errors), flag(last, true) ? null : used);
    return decoded(text, used[0]);
  }

  @Method("raw_unicode_escape_encode(str, errors=None, /)")
  static PyObject encodeRaw(PyObject value, PyObject errors) {
    PyStr text = text("raw_unicode_escape_encode", value);
    return encoded(EscapeCodec.encodeRaw(text), text.length());
  }

  @Method("raw_unicode_escape_decode(data, errors=None, final=True, /)")
  static PyObject decodeRaw(PyObject data, PyObject errors, PyObject last) {
    byte[] bytes = bytesOrText(data);
    int[] used = {bytes.length};
    PyStr text = EscapeCodec.decodeRaw(bytes, errors(errors), flag(last, true) ? null : used);
    return decoded(text, used[0]);
  }

  @Method("readbuffer_encode(data, errors=None, /)")
  static PyObject readBuffer(PyObject data, PyObject errors) {
    byte[] bytes = bytesOrText(data);
    return encoded(bytes, bytes.length);
  }

  @Method("escape_encode(data, errors=None, /)")
  static PyObject encodeBytes(PyObject data, PyObject errors) {
    if (!(data instanceof BytesLayout bytes)) {
      throw Errors.typeError("escape_encode() argument 1 must be bytes, not " + data.type().name());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.size());
    for (byte each : bytes.copyBytes()) {
      int c = each & 255;
      String escape =
          switch (c) {
            case '\\', '\'' -> "\\" + (char) c;
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> c >= ' ' && c < 0x7f ? null : String.format("\\x%02x", c);
          };
      if (escape == null) {
        out.write(c);
      } else {
        out.writeBytes(escape.getBytes());
      }
    }
    return encoded(out.toByteArray(), bytes.size());
  }

  @Method("escape_decode(data, errors=None, /)")
  static PyObject decodeBytes(PyObject data, PyObject errors) {
    byte[] bytes = bytesOrText(data);
    String handler = errors(errors);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '\\') {
        out.write(bytes[at++]);
        continue;
      }
      if (at + 1 == bytes.length) {
        throw Errors.valueError("Trailing \\ in string");
      }
      at = decodeEscape(bytes, at, handler, out);
    }
    return encoded(out.toByteArray(), bytes.length);
  }

  private static int decodeEscape(byte[] bytes, int at, String handler, ByteArrayOutputStream out) {
    int kind = bytes[at + 1];
    int simple = "\\'\"abfnrtv".indexOf(kind);
    if (kind == '\n') {
      return at + 2;
    }
    if (simple >= 0) {
      out.write("\\'\"\u0007\b\f\n\r\t\u000b".charAt(simple));
      return at + 2;
    }
    if (kind >= '0' && kind <= '7') {
      int end = at + 1;
      int value = 0;
      while (end < bytes.length && end < at + 4 && bytes[end] >= '0' && bytes[end] <= '7') {
        value = value * 8 + bytes[end++] - '0';
      }
      out.write(value);
      return end;
    }
    if (kind != 'x') {
      out.write('\\');
      out.write(kind);
      return at + 2;
    }
    int high = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
    int low = high >= 0 && at + 3 < bytes.length ? Character.digit(bytes[at + 3], 16) : -1;
    if (low >= 0) {
      out.write(high * 16 + low);
      return at + 4;
    }
    switch (handler) {
      case "strict" -> throw Errors.valueError("invalid \\x escape at position " + at);
      case "replace" -> out.write('?');
      case "ignore" -> {}
      default -> throw Errors.valueError("decoding error; unknown error handling code: " + handler);
    }
    return at + (high >= 0 ? 3 : 2);
  }
}
