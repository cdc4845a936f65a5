package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Conversions;

/** The constructor of {@code str}, formatting, translating and encoding. */
@Exposed("str")
final class StrMethods {
  private StrMethods() {}

  @Method(
      value = "__new__(type, object='', encoding='utf-8', errors='strict')",
      kind = Method.Kind.NEW)
  static PyObject make(PyObject type, PyObject object, PyObject encoding, PyObject errors) {
    if (type == PyStr.TYPE && object != null && encoding == null && errors == null) {
      return Conversions.strObject(object);
    }
    PyStr text = convert(object, encoding, errors);
    return type == PyStr.TYPE ? text : new StrInstance((PyType) type, text);
  }

  private static PyStr convert(PyObject object, PyObject encoding, PyObject errors) {
    String codec = encoding == null ? "utf-8" : StrArguments.codecName(encoding, "str", "encoding");
    String handler = errors == null ? "strict" : StrArguments.codecName(errors, "str", "errors");
    if (object == null) {
      return PyStr.EMPTY;
    }
    if (encoding == null && errors == null) {
      return object.str();
    }
    if (object instanceof StrLayout) {
      throw Errors.typeError("decoding str is not supported");
    }
    byte[] bytes = Buffers.bytesOrNull(object);
    if (bytes == null) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + object.type().name() + " found");
    }
    return Codecs.decodeText(bytes, codec, handler);
  }

  @Method("encode(self, /, encoding='utf-8', errors='strict')")
  static PyObject encode(StrLayout self, PyObject encoding, PyObject errors) {
    String codec =
        encoding == null ? "utf-8" : StrArguments.codecName(encoding, "encode", "encoding");
    String handler = errors == null ? "strict" : StrArguments.codecName(errors, "encode", "errors");
    return PyBytes.of(Codecs.encodeText(self.exact(), codec, handler));
  }

  @Method("format(self, /, *args, **kwargs)")
  static PyObject format(StrLayout self, PyObject[] args, PyDict keywords) {
    return StrFormat.format(self.exact(), args, keywords);
  }

  @Method("format_map(self, mapping, /)")
  static PyObject formatMap(StrLayout self, PyObject mapping) {
    return StrFormat.format(self.exact(), null, mapping);
  }

  @Method(value = "maketrans(x, y=None, z=None, /)", kind = Method.Kind.STATIC_METHOD)
  static PyObject makeTable(PyObject x, PyObject y, PyObject z) {
    return StrTranslate.makeTable(x, y, z);
  }

  @Method("translate(self, table, /)")
  static PyObject translate(StrLayout self, PyObject table) {
    return StrTranslate.translate(self.exact(), table);
  }

  @Method("join(self, iterable, /)")
  static PyObject join(StrLayout self, PyObject iterable) {
    return StrSplit.join(self.exact(), iterable);
  }

  @Method("center(self, width, fillchar=' ', /)")
  static PyObject center(StrLayout self, PyObject width, PyObject fill) {
    return StrPad.center(self.exact(), StrArguments.size(width), fill(fill));
  }

  @Method("ljust(self, width, fillchar=' ', /)")
  static PyObject alignLeft(StrLayout self, PyObject width, PyObject fill) {
    PyStr text = self.exact();
    return StrPad.pad(text, 0, StrArguments.size(width) - text.length(), fill(fill));
  }

  @Method("rjust(self, width, fillchar=' ', /)")
  static PyObject alignRight(StrLayout self, PyObject width, PyObject fill) {
    PyStr text = self.exact();
    return StrPad.pad(text, StrArguments.size(width) - text.length(), 0, fill(fill));
  }

  private static int fill(PyObject value) {
    if (value == null) {
      return ' ';
    }
    if (!(value instanceof StrLayout text)) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + value.type().name());
    }
    if (text.exact().length() != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return text.exact().codePointAt(0);
  }

  @Method("zfill(self, width, /)")
  static PyObject fillZeros(StrLayout self, PyObject width) {
    return StrPad.zeros(self.exact(), StrArguments.size(width));
  }

  @Method("expandtabs(self, /, tabsize=8)")
  static PyObject expandTabs(StrLayout self, PyObject size) {
    return StrPad.tabs(self.exact(), size == null ? 8 : StrArguments.cInt(size));
  }

  /** A tuple of three. */
  static PyTuple triple(PyObject a, PyObject b, PyObject c) {
    return PyTuple.of(a, b, c);
  }
}
