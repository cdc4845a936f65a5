package dev.krait.runtime.module.binascii;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;

/** Lines of uuencode. */
@Exposed(value = "binascii", module = true)
final class UuFunctions {
  private static final int MOST = 45;

  private UuFunctions() {}

  @Method("a2b_uu(data, /)")
  static PyObject decode(PyObject data) {
    byte[] line = BinasciiErrors.ascii(data);
    int length = ((line.length == 0 ? 0 : line[0]) - ' ') & 63;
    byte[] result = new byte[length];
    int at = 1;
    int bits = 0;
    int value = 0;
    for (int i = 0; i < length; ) {
      int c = at < line.length ? line[at] & 255 : 0;
      at++;
      int digit;
      if (c == '\n' || c == '\r' || at > line.length) {
        digit = 0;
      } else {
        if (c < ' ' || c > ' ' + 64) {
          throw BinasciiErrors.error("Illegal char");
        }
        digit = c - ' ' & 63;
      }
      value = value << 6 | digit;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        result[i++] = (byte) (value >> bits);
        value &= (1 << bits) - 1;
      }
    }
    for (; at < line.length; at++) {
      int c = line[at];
      if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
        throw BinasciiErrors.error("Trailing garbage");
      }
    }
    return PyBytes.of(result);
  }

  @Method("b2a_uu(data, /, *, backtick=False)")
  static PyObject encode(PyObject data, PyObject backtick) {
    byte[] bytes = Buffers.bytes(data);
    if (bytes.length > MOST) {
      throw BinasciiErrors.error("At most 45 bytes at once");
    }
    int zero = backtick != null && backtick.isTrue() ? '`' : ' ';
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes.length == 0 ? zero : ' ' + bytes.length);
    for (int i = 0; i < bytes.length; i += 3) {
      int group = 0;
      for (int k = 0; k < 3; k++) {
        group = group << 8 | (i + k < bytes.length ? bytes[i + k] & 255 : 0);
      }
      for (int shift = 18; shift >= 0; shift -= 6) {
        int digit = group >> shift & 63;
        out.write(digit == 0 ? zero : ' ' + digit);
      }
    }
    out.write('\n');
    return PyBytes.of(out.toByteArray());
  }
}
