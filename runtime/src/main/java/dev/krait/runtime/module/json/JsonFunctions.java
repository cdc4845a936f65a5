package dev.krait.runtime.module.json;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;

/** The functions of {@code _json}. */
@Exposed(value = "_json", module = true)
final class JsonFunctions {
  static final int OTHER = 0;
  static final int ASCII = 1;
  static final int UNICODE = 2;

  private JsonFunctions() {}

  /** Whether a function that encodes strings is one of the two here. */
  static int encoderKind(PyObject encoder) {
    if (JsonWriter.isFunction(encoder, "encode_basestring_ascii")) {
      return ASCII;
    }
    return JsonWriter.isFunction(encoder, "encode_basestring") ? UNICODE : OTHER;
  }

  private static PyObject encode(PyObject text, boolean ascii) {
    if (!(text instanceof StrLayout string)) {
      throw Errors.typeError("first argument must be a string, not " + text.type().name());
    }
    TextBuilder out = new TextBuilder();
    StringEncoder.append(out, string.exact(), ascii);
    return out.toStr();
  }

  @Method("encode_basestring_ascii(string, /)")
  static PyObject encodeAscii(PyObject text) {
    return encode(text, true);
  }

  @Method("encode_basestring(string, /)")
  static PyObject encode(PyObject text) {
    return encode(text, false);
  }

  @Method("scanstring(string, end, strict=True, /)")
  static PyObject scanString(PyObject string, PyObject end, PyObject strict) {
    long from = Index.toLong(end);
    if (!(string instanceof StrLayout text)) {
      throw Errors.typeError("first argument must be a string, not " + string.type().name());
    }
    PyStr document = text.exact();
    if (from < 0 || from > document.length()) {
      throw Errors.valueError("end is out of bounds");
    }
    StringScanner scanner = new StringScanner(document, strict == null || strict.isTrue());
    PyObject value = scanner.scan((int) from);
    return PyTuple.of(value, PyInt.of(scanner.end()));
  }
}
