package dev.krait.runtime.text;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Index;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Converts arguments to bytes, with the messages of {@code bytes} and {@code bytearray}. */
final class BytesArguments {
  /** What CPython needs for a {@code bytes} besides its bytes. */
  private static final int LARGEST_HEADER = 33;

  private BytesArguments() {}

  /** A byte for {@code bytearray}: {@code ValueError: byte must be in range(0, 256)}. */
  static int octet(PyObject value) {
    return octet(value, "byte must be in range(0, 256)");
  }

  private static int octet(PyObject value, String message) {
    IntLayout number = Index.of(value);
    if (!number.isLong() || number.longValue() < 0 || number.longValue() > 255) {
      throw Errors.valueError(message);
    }
    return (int) number.longValue();
  }

  /** What to search for: a byte or bytes. */
  static byte[] part(PyObject value) {
    byte[] bytes = Buffers.bytesOrNull(value);
    if (bytes != null) {
      return bytes;
    }
    IntLayout number = Index.orNull(value);
    if (number == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '" + value.type().name() + "'");
    }
    return new byte[] {(byte) octet(number)};
  }

  /**
   * The arguments of {@code bytes(source, encoding, errors)} as bytes, or as an object that {@code
   * __bytes__} returned; null stands for what was not given.
   */
  static Object source(String type, PyObject source, PyObject encoding, PyObject errors) {
    String codec = encoding == null ? null : StrArguments.codecName(encoding, type, "encoding");
    String handler = errors == null ? null : StrArguments.codecName(errors, type, "errors");
    boolean alone = codec == null && handler == null;
    boolean text = source instanceof StrLayout;
    PyObject method =
        source == null || !alone || !type.equals("bytes") ? null : source.type().slot(Slot.BYTES);
    if (text && method == null) {
      if (codec == null) {
        throw Errors.typeError(
            handler == null ? "string argument without an encoding" : "errors without encoding");
      }
      return Codecs.encodeText(
          ((StrLayout) source).exact(), codec, handler == null ? "strict" : handler);
    }
    if (codec != null || handler != null) {
      throw Errors.typeError(
          (codec != null ? "encoding" : "errors") + " without a string argument");
    }
    if (source == null) {
      return new byte[0];
    }
    if (method != null) {
      PyObject result = source.type().callSlot(method, source);
      if (result instanceof BytesLayout) {
        return result;
      }
      throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
    }
    IntLayout count = countOrNull(source);
    if (count != null) {
      return zeros(type, count);
    }
    byte[] bytes = Buffers.bytesOrNull(source);
    return bytes != null ? bytes : ofIterable(type, source);
  }

  private static IntLayout countOrNull(PyObject source) {
    try {
      return Index.orNull(source);
    } catch (PyException e) {
      return PercentNumbers.nullForTypeError(e);
    }
  }

  private static byte[] zeros(String type, IntLayout count) {
    if (!count.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (count.longValue() < 0) {
      throw Errors.valueError("negative count");
    }
    if (count.longValue() > Long.MAX_VALUE - LARGEST_HEADER && type.equals("bytes")) {
      throw Errors.overflowError("byte string is too large");
    }
    if (count.longValue() > Integer.MAX_VALUE - 8) {
      throw StrArguments.memoryError();
    }
    return new byte[(int) count.longValue()];
  }

  private static byte[] ofIterable(String type, PyObject source) {
    PyObject iterator;
    try {
      iterator = source.iter();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("cannot convert '" + source.type().name() + "' object to " + type);
      }
      throw e;
    }
    String message = (type.equals("bytes") ? "bytes" : "byte") + " must be in range(0, 256)";
    return collect(iterator, message);
  }

  /** The numbers of an iterator as bytes. */
  static byte[] collect(PyObject iterator, String message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      out.write(octet(each, message));
    }
    return out.toByteArray();
  }

  /** {@code fromhex(text)}. */
  static byte[] fromHex(PyObject value) {
    PyStr text;
    if (value instanceof StrLayout layout) {
      text = layout.exact();
    } else {
      byte[] bytes = Buffers.bytesOrNull(value);
      if (bytes == null) {
        throw Errors.typeError(
            "fromhex() argument must be str or bytes-like, not " + value.type().name());
      }
      text = SingleByteCodec.LATIN_1.decode(bytes, "strict");
    }
    byte[] result = new byte[text.length() / 2];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.codePointAt(at))) {
        at++;
        continue;
      }
      int high = hexDigit(text, at);
      if (at + 1 == text.length()) {
        throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      result[size++] = (byte) (high << 4 | hexDigit(text, at + 1));
      at += 2;
    }
    return Arrays.copyOf(result, size);
  }

  private static int hexDigit(PyStr text, int at) {
    int c = text.codePointAt(at);
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
    }
    return digit;
  }

  /** Whether {@code bytes} methods take a byte for white space. */
  static boolean isSpace(int c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  /** {@code hex(sep, bytes_per_sep)}. */
  static PyStr hex(byte[] bytes, int size, PyObject separator, PyObject groupSize) {
    int group = groupSize == null ? 1 : StrArguments.cInt(groupSize);
    int between = separator == null ? -1 : separator(separator);
    StringBuilder out = new StringBuilder(size * 3);
    int width = Math.abs(group);
    for (int i = 0; i < size; i++) {
      if (between >= 0 && width > 0 && i > 0) {
        int place = group < 0 ? i : size - i;
        if (place % width == 0) {
          out.append((char) between);
        }
      }
      out.append(Character.forDigit(bytes[i] >> 4 & 15, 16));
      out.append(Character.forDigit(bytes[i] & 15, 16));
    }
    return PyStr.ofBmp(out.toString());
  }

  private static int separator(PyObject value) {
    if (value.len() != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    int c;
    if (value instanceof StrLayout text) {
      c = text.exact().codePointAt(0);
    } else if (value instanceof BytesLayout bytes) {
      c = bytes.exact().byteAt(0);
    } else {
      throw Errors.typeError("sep must be str or bytes.");
    }
    if (c > 127) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return c;
  }
}
