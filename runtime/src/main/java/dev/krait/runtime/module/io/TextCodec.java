package dev.krait.runtime.module.io;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Codecs;
import dev.krait.runtime.text.PyStr;

/**
 * The codec of a text file: a built-in one, or one of module {@code codecs}, which is imported only
 * then.
 */
record TextCodec(String name, String errors, boolean builtin, PyObject info) {
  static TextCodec of(String encoding, String errors) {
    String name = Codecs.normalized(encoding);
    return switch (name) {
      case "utf_8", "latin_1", "ascii" -> new TextCodec(name, errors, true, null);
      default -> new TextCodec(encoding, errors, false, lookup(encoding));
    };
  }

  private static PyObject lookup(String encoding) {
    PyObject info = Imports.importModule("_codecs").attr("lookup").call1(PyStr.of(encoding));
    PyObject text = info.attrOrNull("_is_text_encoding");
    if (text != null && !text.isTrue()) {
      throw Errors.of(
          ExceptionTypes.LOOKUP_ERROR,
          "'"
              + encoding
              + "' is not a text encoding; use codecs.open() to handle arbitrary codecs");
    }
    return info;
  }

  TextDecoder decoder() {
    return builtin
        ? new BuiltinDecoder(name, errors)
        : new CodecDecoder(make("incrementaldecoder"));
  }

  TextEncoder encoder() {
    return builtin
        ? new BuiltinEncoder(name, errors)
        : new CodecEncoder(make("incrementalencoder"));
  }

  private PyObject make(String part) {
    return info.attr(part).call1(PyStr.of(errors));
  }
}
