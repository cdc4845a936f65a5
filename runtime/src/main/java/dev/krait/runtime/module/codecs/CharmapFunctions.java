package dev.krait.runtime.module.codecs;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.BytesLayout;
import dev.krait.runtime.text.ErrorHandlers;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.Replacement;
import dev.krait.runtime.text.SingleByteCodec;
import dev.krait.runtime.text.StrLayout;
import dev.krait.runtime.text.TextBuilder;
import java.io.ByteArrayOutputStream;

/** Encodings by a table: the code pages. */
@Exposed(value = "_codecs", module = true)
final class CharmapFunctions {
  private static final String NAME = "charmap";
  private static final String REASON = "character maps to <undefined>";
  private static final int UNDEFINED = 0xFFFE;

  private CharmapFunctions() {}

  @Method("charmap_build(map, /)")
  static PyObject build(PyObject map) {
    PyStr table = CodecArguments.text("charmap_build", map);
    PyDict result = new PyDict();
    for (int i = 0; i < table.length(); i++) {
      if (table.codePointAt(i) != UNDEFINED) {
        result.put(PyInt.of(table.codePointAt(i)), PyInt.of(i));
      }
    }
    return result;
  }

  // ---- encoding ----

  @Method("charmap_encode(str, errors=None, mapping=None, /)")
  static PyObject encode(PyObject value, PyObject errors, PyObject mapping) {
    PyStr text = CodecArguments.text("charmap_encode", value);
    String handler = CodecArguments.errors(errors);
    if (mapping == null || mapping == PyNone.NONE) {
      return CodecArguments.encoded(SingleByteCodec.LATIN_1.encode(text, handler), text.length());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      byte[] bytes = encode(mapping, text.codePointAt(at));
      if (bytes != null) {
        out.writeBytes(bytes);
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && encode(mapping, text.codePointAt(end)) == null) {
        end++;
      }
      Replacement by = ErrorHandlers.encode(handler, text, NAME, at, end, REASON);
      if (by.bytes() != null) {
        out.writeBytes(by.bytes());
      } else {
        for (int i = 0; i < by.text().length(); i++) {
          byte[] each = encode(mapping, by.text().codePointAt(i));
          if (each == null) {
            throw new PyException(ErrorHandlers.encodeError(text, NAME, at, end, REASON));
          }
          out.writeBytes(each);
        }
      }
      at = by.next();
    }
    return CodecArguments.encoded(out.toByteArray(), text.length());
  }

  /** What a character becomes; null if it has no place in the encoding. */
  private static byte[] encode(PyObject mapping, int character) {
    PyObject found = find(mapping, character);
    if (found == null || found == PyNone.NONE) {
      return null;
    }
    if (found instanceof IntLayout number) {
      if (!number.isLong() || number.longValue() < 0 || number.longValue() > 255) {
        throw Errors.typeError("character mapping must be in range(256)");
      }
      return new byte[] {(byte) number.longValue()};
    }
    if (found instanceof BytesLayout bytes) {
      return bytes.copyBytes();
    }
    throw Errors.typeError(
        "character mapping must return integer, bytes or None, not " + found.type().name());
  }

  private static PyObject find(PyObject mapping, int key) {
    if (mapping instanceof PyDict dict) {
      return dict.get(PyInt.of(key));
    }
    try {
      return mapping.getItem(PyInt.of(key));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  // ---- decoding ----

  @Method("charmap_decode(data, errors=None, mapping=None, /)")
  static PyObject decode(PyObject data, PyObject errors, PyObject mapping) {
    byte[] bytes = CodecArguments.bytes(data);
    String handler = CodecArguments.errors(errors);
    if (mapping == null || mapping == PyNone.NONE) {
      return CodecArguments.decoded(SingleByteCodec.LATIN_1.decode(bytes, handler), bytes.length);
    }
    PyStr table = mapping instanceof StrLayout text ? text.exact() : null;
    TextBuilder out = new TextBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int index = bytes[at] & 255;
      if (table != null) {
        int c = index < table.length() ? table.codePointAt(index) : UNDEFINED;
        if (c != UNDEFINED) {
          out.append(c);
          at++;
          continue;
        }
      } else if (decode(mapping, index, out)) {
        at++;
        continue;
      }
      Replacement by = ErrorHandlers.decode(handler, bytes, NAME, at, at + 1, REASON);
      out.append(by.text());
      at = by.next();
      bytes = by.inputAfter(bytes);
    }
    return CodecArguments.decoded(out.toStr(), bytes.length);
  }

  private static boolean decode(PyObject mapping, int index, TextBuilder out) {
    PyObject found = find(mapping, index);
    if (found == null || found == PyNone.NONE) {
      return false;
    }
    if (found instanceof IntLayout number) {
      long c = number.isLong() ? number.longValue() : -1;
      if (c < 0 || c > Character.MAX_CODE_POINT) {
        throw Errors.typeError("character mapping must be in range(0x110000)");
      }
      if (c == UNDEFINED) {
        return false;
      }
      out.append((int) c);
      return true;
    }
    if (found instanceof StrLayout text) {
      PyStr exact = text.exact();
      if (exact.length() == 1 && exact.codePointAt(0) == UNDEFINED) {
        return false;
      }
      out.append(exact);
      return true;
    }
    throw Errors.typeError("character mapping must return integer, None or str");
  }
}
