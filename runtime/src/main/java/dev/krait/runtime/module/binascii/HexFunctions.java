package dev.krait.runtime.module.binascii;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.BytesLike;
import dev.krait.runtime.text.PyBytes;
import dev.krait.runtime.text.StrLayout;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/** Hexadecimal digits and checksums. */
@Exposed(value = "binascii", module = true)
final class HexFunctions {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes();

  private HexFunctions() {}

  @Method("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static PyObject hexlify(PyObject data, PyObject separator, PyObject bytesPerSeparator) {
    byte[] bytes = Buffers.bytes(data);
    long group = bytesPerSeparator == null ? 1 : Index.toLong(bytesPerSeparator);
    int sign = separator == null ? -1 : separator(separator);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
    for (int i = 0; i < bytes.length; i++) {
      int from = group < 0 ? i : bytes.length - i;
      if (i > 0 && sign >= 0 && group != 0 && from % Math.abs(group) == 0) {
        out.write(sign);
      }
      out.write(DIGITS[bytes[i] >> 4 & 15]);
      out.write(DIGITS[bytes[i] & 15]);
    }
    return PyBytes.of(out.toByteArray());
  }

  private static int separator(PyObject separator) {
    int length = separator.len();
    if (length != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (separator instanceof StrLayout text) {
      int c = text.exact().codePointAt(0);
      if (c > 255) {
        throw Errors.valueError("sep must be ASCII.");
      }
      return c;
    }
    if (separator instanceof BytesLike bytes) {
      return bytes.array()[0] & 255;
    }
    throw Errors.typeError("sep must be str or bytes.");
  }

  @Method("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static PyObject toHex(PyObject data, PyObject separator, PyObject bytesPerSeparator) {
    return hexlify(data, separator, bytesPerSeparator);
  }

  @Method("unhexlify(hexstr, /)")
  static PyObject unhexlify(PyObject text) {
    byte[] digits = BinasciiErrors.ascii(text);
    if (digits.length % 2 != 0) {
      throw BinasciiErrors.error("Odd-length string");
    }
    byte[] result = new byte[digits.length / 2];
    for (int i = 0; i < result.length; i++) {
      int high = digit(digits[2 * i]);
      int low = digit(digits[2 * i + 1]);
      if (high < 0 || low < 0) {
        throw BinasciiErrors.error("Non-hexadecimal digit found");
      }
      result[i] = (byte) (high << 4 | low);
    }
    return PyBytes.of(result);
  }

  private static int digit(byte c) {
    return c < 0 ? -1 : Character.digit(c, 16);
  }

  @Method("a2b_hex(hexstr, /)")
  static PyObject ofHex(PyObject text) {
    return unhexlify(text);
  }

  @Method("crc32(data, crc=0, /)")
  static long crc32(PyObject data, PyObject crc) {
    int start = crc == null ? 0 : Index.of(crc).bigValue().intValue();
    return Checksums.crc32(Buffers.bytes(data), start);
  }

  @Method("crc_hqx(data, crc, /)")
  static long crcHqx(PyObject data, PyObject crc) {
    int value = Index.of(crc).bigValue().intValue() & 0xFFFF;
    for (byte each : Buffers.bytes(data)) {
      value ^= (each & 255) << 8;
      for (int i = 0; i < 8; i++) {
        value = (value & 0x8000) != 0 ? value << 1 ^ 0x1021 : value << 1;
      }
      value &= 0xFFFF;
    }
    return value;
  }

  /** For {@link Checksums}: the plain checksum of the JDK. */
  static long plainCrc32(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
