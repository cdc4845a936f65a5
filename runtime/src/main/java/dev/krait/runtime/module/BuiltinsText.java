package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Conversions;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The built-in functions that make text (library reference, "Built-in Functions"). */
@Exposed(value = "builtins", module = true)
final class BuiltinsText {
  private static final PyStr EMPTY = PyStr.of("");

  private BuiltinsText() {}

  @Method("ascii(obj, /)")
  static PyObject ascii(PyObject object) {
    StrLayout text = Conversions.reprObject(object);
    return text.exact().isAscii() ? text : PyStr.of(escape(text.exact().toString()));
  }

  /** Everything outside of ASCII as an escape. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int code = text.codePointAt(i);
      if (code < 0x80) {
        escaped.append((char) code);
      } else {
        String form = code <= 0xff ? "\\x%02x" : code <= 0xffff ? "\\u%04x" : "\\U%08x";
        escaped.append(String.format(form, code));
      }
    }
    return escaped.toString();
  }

  @Method("chr(i, /)")
  static PyObject chr(PyObject value) {
    IntLayout code = Index.of(value);
    if (!code.isLong() || code.longValue() < 0 || code.longValue() > Character.MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.of(Character.toString((int) code.longValue()));
  }

  @Method("ord(character, /)")
  static long ord(PyObject value) {
    if (value instanceof StrLayout layout) {
      String text = layout.exact().toString();
      int length = text.codePointCount(0, text.length());
      if (length == 1) {
        return text.codePointAt(0);
      }
      throw wrongLength(length);
    }
    String type = value.type().name();
    if (value instanceof BytesLike) {
      if (value.len() == 1) {
        return Index.toLong(value.getItem(0));
      }
      throw wrongLength(value.len());
    }
    throw Errors.typeError("ord() expected string of length 1, but " + type + " found");
  }

  private static RuntimeException wrongLength(int length) {
    return Errors.typeError(
        "ord() expected a character, but string of length " + length + " found");
  }

  @Method("repr(obj, /)")
  static PyObject repr(PyObject object) {
    return Conversions.reprObject(object);
  }

  private static PyObject format(PyObject value, PyStr spec) {
    return value.type().isHeapType() ? Conversions.formatObject(value, spec) : value.format(spec);
  }

  @Method("format(value, format_spec='', /)")
  static PyObject format(PyObject value, PyObject spec) {
    if (spec == null) {
      return format(value, EMPTY);
    }
    if (spec instanceof StrLayout text) {
      return format(value, text.exact());
    }
    throw Errors.typeError("format() argument 2 must be str, not " + spec.type().name());
  }
}
