package dev.krait.runtime.module.binascii;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.util.Arrays;
import java.util.Base64;

/** Base 64 (RFC 4648). */
@Exposed(value = "binascii", module = true)
final class Base64Functions {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final byte[] VALUES = new byte[256];

  static {
    Arrays.fill(VALUES, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      VALUES[ALPHABET.charAt(i)] = (byte) i;
    }
  }

  private Base64Functions() {}

  @Method("b2a_base64(data, /, *, newline=True)")
  static PyObject encode(PyObject data, PyObject newline) {
    byte[] encoded = Base64.getEncoder().encode(Buffers.bytes(data));
    if (newline == null || newline.isTrue()) {
      encoded = Arrays.copyOf(encoded, encoded.length + 1);
      encoded[encoded.length - 1] = '\n';
    }
    return PyBytes.of(encoded);
  }

  @Method("a2b_base64(data, /, *, strict_mode=False)")
  static PyObject decode(PyObject data, PyObject strictMode) {
    return PyBytes.of(
        decode(BinasciiErrors.ascii(data), strictMode != null && strictMode.isTrue()));
  }

  private static byte[] decode(byte[] data, boolean strict) {
    byte[] out = new byte[(data.length + 3) / 4 * 3];
    int size = 0;
    int position = 0;
    int left = 0;
    int pads = 0;
    boolean padded = false;
    if (strict && data.length > 0 && data[0] == '=') {
      throw BinasciiErrors.error("Leading padding not allowed");
    }
    for (int i = 0; i < data.length; i++) {
      int c = data[i] & 255;
      if (c == '=') {
        padded = true;
        pads++;
        if (position >= 2 && position + pads >= 4) {
          if (strict && i + 1 < data.length) {
            throw BinasciiErrors.error("Excess data after padding");
          }
          return Arrays.copyOf(out, size);
        }
        if (strict && position == 0) {
          throw BinasciiErrors.error("Excess padding not allowed");
        }
        continue;
      }
      int value = VALUES[c];
      if (value < 0) {
        if (strict) {
          throw BinasciiErrors.error("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padded) {
        throw BinasciiErrors.error("Discontinuous padding not allowed");
      }
      pads = 0;
      switch (position) {
        case 0 -> left = value;
        case 1 -> {
          out[size++] = (byte) (left << 2 | value >> 4);
          left = value & 15;
        }
        case 2 -> {
          out[size++] = (byte) (left << 4 | value >> 2);
          left = value & 3;
        }
        default -> out[size++] = (byte) (left << 6 | value);
      }
      position = position + 1 & 3;
    }
    if (position == 1) {
      throw BinasciiErrors.error(
          "Invalid base64-encoded string: number of data characters ("
              + (size / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (position != 0) {
      throw BinasciiErrors.error("Incorrect padding");
    }
    return Arrays.copyOf(out, size);
  }
}
