package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.unicode.CharacterNames;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What encoders and decoders do with what they cannot convert (library reference, "Error
 * Handlers"): those of the language here, others as registered by {@code codecs.register_error}.
 */
public final class ErrorHandlers {
  private static final Map<String, PyObject> REGISTERED = new ConcurrentHashMap<>();

  private ErrorHandlers() {}

  /** {@code codecs.register_error}. */
  public static void register(String name, PyObject handler) {
    REGISTERED.put(name, handler);
  }

  /** The handler that was registered by this name, or null. */
  public static PyObject registered(String name) {
    return REGISTERED.get(name);
  }

  /** Removes a registered handler; whether there was one. */
  public static boolean unregister(String name) {
    return REGISTERED.remove(name) != null;
  }

  // ---- encoding ----

  /** Asks the handler for a replacement of the characters from an index to another. */
  public static Replacement encode(
      String errors, PyStr text, String encoding, int start, int end, String reason) {
    PyObject handler = REGISTERED.isEmpty() ? null : REGISTERED.get(errors);
    if (handler != null) {
      PyBaseException error = encodeError(text, encoding, start, end, reason);
      return ask(handler, error, text.length(), true);
    }
    int escapable = errors.equals("surrogateescape") ? escapableEnd(text, start, end) : start;
    Replacement result =
        builtinEncode(errors, text, encoding, start, escapable > start ? escapable : end);
    if (result == null) {
      throw new PyException(encodeError(text, encoding, start, end, reason));
    }
    return result;
  }

  /** What a handler of the language does; null if it raises the error. */
  public static Replacement builtinEncode(
      String errors, PyStr text, String encoding, int start, int end) {
    switch (errors) {
      case "strict":
        return null;
      case "ignore":
        return Replacement.of("", end);
      case "replace":
        return Replacement.of("?".repeat(end - start), end);
      case "surrogateescape":
        return escapedBytes(text, start, end);
      case "surrogatepass":
        return SurrogatePass.encode(text, encoding, start, end);
      default:
    }
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      int c = text.codePointAt(i);
      switch (errors) {
        case "backslashreplace" -> out.append(StrRepr.escape(c));
        case "xmlcharrefreplace" -> out.append("&#").append(c).append(';');
        case "namereplace" -> {
          String name = CharacterNames.of(c);
          out.append(name == null ? StrRepr.escape(c) : "\\N{" + name + "}");
        }
        default -> throw unknown(errors);
      }
    }
    return Replacement.of(out.toString(), end);
  }

  /** The encoders themselves escape what they can before they see an error in the rest. */
  private static int escapableEnd(PyStr text, int start, int end) {
    int at = start;
    while (at < end && text.codePointAt(at) >= 0xDC80 && text.codePointAt(at) <= 0xDCFF) {
      at++;
    }
    return at;
  }

  private static Replacement escapedBytes(PyStr text, int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      int c = text.codePointAt(i);
      if (c < 0xDC80 || c > 0xDCFF) {
        return null;
      }
      bytes[i - start] = (byte) c;
    }
    return new Replacement(null, bytes, end);
  }

  /** A {@code UnicodeEncodeError}. */
  public static PyBaseException encodeError(
      PyStr text, String encoding, int start, int end, String reason) {
    return error(ExceptionTypes.UNICODE_ENCODE_ERROR, encoding, text, start, end, reason);
  }

  // ---- decoding ----

  /** Asks the handler for a replacement of the bytes from an index to another. */
  public static Replacement decode(
      String errors, byte[] data, String encoding, int start, int end, String reason) {
    PyObject handler = REGISTERED.isEmpty() ? null : REGISTERED.get(errors);
    if (handler != null) {
      PyBaseException error = decodeError(data, encoding, start, end, reason);
      return ask(handler, error, data.length, false);
    }
    Replacement result = builtinDecode(errors, data, encoding, start, end);
    if (result == null) {
      throw new PyException(decodeError(data, encoding, start, end, reason));
    }
    return result;
  }

  /** What a handler of the language does; null if it raises the error. */
  public static Replacement builtinDecode(
      String errors, byte[] data, String encoding, int start, int end) {
    switch (errors) {
      case "strict":
        return null;
      case "ignore":
        return Replacement.of("", end);
      case "replace":
        return Replacement.of("\ufffd", end);
      case "surrogateescape":
        return escapedCharacters(data, start, end);
      case "surrogatepass":
        return SurrogatePass.decode(data, encoding, start);
      case "backslashreplace":
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
          out.append(StrRepr.escape(data[i] & 255));
        }
        return Replacement.of(out.toString(), end);
      case "xmlcharrefreplace", "namereplace":
        throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
      default:
        throw unknown(errors);
    }
  }

  private static Replacement escapedCharacters(byte[] data, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end && i < start + 4 && data[i] < 0; i++) {
      out.append((char) (0xDC00 + (data[i] & 255)));
    }
    return out.length() == 0 ? null : Replacement.of(out.toString(), start + out.length());
  }

  /** A {@code UnicodeDecodeError}. */
  public static PyBaseException decodeError(
      byte[] data, String encoding, int start, int end, String reason) {
    PyBytes bytes = PyBytes.of(data.clone());
    return error(ExceptionTypes.UNICODE_DECODE_ERROR, encoding, bytes, start, end, reason);
  }

  // ---- both ----

  private static PyBaseException error(
      PyType type, String encoding, PyObject object, int start, int end, String reason) {
    PyObject[] args = {
      PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason)
    };
    return (PyBaseException) type.callN(args, PyObject.NO_NAMES);
  }

  private static Replacement ask(
      PyObject handler, PyBaseException error, int length, boolean encoding) {
    PyObject object = error.field("object");
    PyObject answer = handler.call1(error);
    PyObject after = error.field("object");
    byte[] input = null;
    int end = length;
    if (!encoding && after != object && after instanceof BytesLayout bytes) {
      input = bytes.copyBytes();
      end = input.length;
    }
    if (answer instanceof PyTuple tuple && tuple.items().length == 2) {
      PyObject value = tuple.items()[0];
      PyObject position = tuple.items()[1];
      boolean text = value instanceof StrLayout;
      if (text || encoding && value instanceof BytesLayout) {
        long next = Index.toLong(position);
        next += next < 0 ? end : 0;
        if (next < 0 || next > end) {
          throw Errors.indexError("position " + next + " from error handler out of bounds");
        }
        return text
            ? new Replacement(((StrLayout) value).exact(), null, (int) next, input)
            : new Replacement(null, ((BytesLayout) value).copyBytes(), (int) next);
      }
    }
    throw Errors.typeError(
        encoding
            ? "encoding error handler must return (str/bytes, int) tuple"
            : "decoding error handler must return (str, int) tuple");
  }

  private static PyException unknown(String name) {
    return Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
  }
}
