package dev.krait.runtime.module.codecs;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.PyStr;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The codecs by name: those that search functions found. Module {@code encodings}, which brings the
 * first search function, is imported when a codec is first asked for.
 */
public final class CodecRegistry {
  private static final List<PyObject> SEARCHES = new CopyOnWriteArrayList<>();
  private static final Map<String, PyObject> FOUND = new ConcurrentHashMap<>();
  private static boolean began;

  private CodecRegistry() {}

  static void register(PyObject search) {
    SEARCHES.add(search);
  }

  static void unregister(PyObject search) {
    if (SEARCHES.remove(search)) {
      FOUND.clear();
    }
  }

  /** Letters in lower case, what stands between words as one underscore. */
  private static String normalised(String encoding) {
    StringBuilder name = new StringBuilder(encoding.length());
    boolean gap = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.')) {
        if (gap && name.length() > 0) {
          name.append('_');
        }
        gap = false;
        name.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return name.toString();
  }

  /** {@code codecs.lookup}. */
  static TupleLayout lookup(String encoding) {
    String name = normalised(encoding);
    PyObject known = FOUND.get(name);
    if (known != null) {
      return (TupleLayout) known;
    }
    begin();
    for (PyObject search : SEARCHES) {
      PyObject result = search.call1(PyStr.of(name));
      if (result == PyNone.NONE) {
        continue;
      }
      if (!(result instanceof TupleLayout tuple) || tuple.items().length != 4) {
        throw Errors.typeError("codec search functions must return 4-tuples");
      }
      FOUND.put(name, result);
      return tuple;
    }
    throw Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: " + encoding);
  }

  private static void begin() {
    synchronized (CodecRegistry.class) {
      if (began) {
        return;
      }
      began = true;
    }
    try {
      Imports.importModule("encodings");
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.IMPORT_ERROR)) {
        throw e;
      }
      // a program without the library has only the codecs that are built in
    }
  }

  /** The first of the two that an encoder or decoder returns; a note on what it raises. */
  static PyObject convert(
      PyObject codec, boolean encodes, PyObject value, String encoding, String errors) {
    PyObject result;
    try {
      result = errors == null ? codec.call1(value) : codec.call2(value, PyStr.of(errors));
    } catch (PyException e) {
      String what = encodes ? "encoding" : "decoding";
      e.value().attr("add_note").call1(PyStr.of(what + " with '" + encoding + "' codec failed"));
      throw e;
    }
    if (!(result instanceof TupleLayout tuple) || tuple.items().length != 2) {
      throw Errors.typeError(
          (encodes ? "encoder" : "decoder") + " must return a tuple (object, integer)");
    }
    return tuple.items()[0];
  }

  private static PyObject textCodec(String encoding, boolean encodes) {
    if (encoding.indexOf(0) >= 0) {
      throw Errors.valueError("embedded null character");
    }
    TupleLayout info = lookup(encoding);
    PyObject text = info.attrOrNull("_is_text_encoding");
    if (text != null && !text.isTrue()) {
      throw Errors.of(
          ExceptionTypes.LOOKUP_ERROR,
          "'"
              + encoding
              + "' is not a text encoding; use codecs."
              + (encodes ? "encode" : "decode")
              + "() to handle arbitrary codecs");
    }
    return info.items()[encodes ? 0 : 1];
  }

  /** {@code text.encode(encoding, errors)} for encodings that are not built in. */
  public static PyObject encodeText(PyStr text, String encoding, String errors) {
    return convert(textCodec(encoding, true), true, text, encoding, errors);
  }

  /** {@code bytes.decode(encoding, errors)} for encodings that are not built in. */
  public static PyObject decodeBytes(PyBytes bytes, String encoding, String errors) {
    return convert(textCodec(encoding, false), false, bytes, encoding, errors);
  }
}
