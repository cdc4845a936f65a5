package dev.krait.runtime.module.binascii;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.Buffers;
import dev.krait.runtime.text.PyBytes;
import java.io.ByteArrayOutputStream;

/** Quoted-printable (RFC 1521). */
@Exposed(value = "binascii", module = true)
final class QuotedPrintableFunctions {
  private static final int LINE = 76;
  private static final byte[] DIGITS = "0123456789ABCDEF".getBytes();

  private QuotedPrintableFunctions() {}

  @Method("a2b_qp(data, header=False)")
  static PyObject decode(PyObject data, PyObject header) {
    byte[] bytes = BinasciiErrors.ascii(data);
    boolean blanks = header != null && header.isTrue();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i];
      if (c == '=') {
        int next = i + 1 < bytes.length ? bytes[i + 1] : -1;
        if (next == -1) {
          break;
        }
        if (next == '\n' || next == '\r') {
          i++;
          while (i < bytes.length && bytes[i] != '\n') {
            i++;
          }
        } else if (next == '=') {
          out.write('=');
          i++;
        } else if (i + 2 < bytes.length && digit(next) >= 0 && digit(bytes[i + 2]) >= 0) {
          out.write(digit(next) << 4 | digit(bytes[i + 2]));
          i += 2;
        } else {
          out.write('=');
        }
      } else {
        out.write(blanks && c == '_' ? ' ' : c);
      }
    }
    return PyBytes.of(out.toByteArray());
  }

  private static int digit(int c) {
    return c < 0 ? -1 : Character.digit(c, 16);
  }

  @Method("b2a_qp(data, quotetabs=False, istext=True, header=False)")
  static PyObject encode(PyObject data, PyObject quoteTabs, PyObject isText, PyObject header) {
    byte[] bytes = Buffers.bytes(data);
    boolean tabs = quoteTabs != null && quoteTabs.isTrue();
    boolean text = isText == null || isText.isTrue();
    boolean underscore = header != null && header.isTrue();
    boolean crlf = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        crlf = i > 0 && bytes[i - 1] == '\r';
        break;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int line = 0;
    for (int i = 0; i < bytes.length; ) {
      int c = bytes[i];
      if (isQuoted(bytes, i, line, tabs, text, underscore)) {
        if (line + 3 >= LINE) {
          softBreak(out, crlf);
          line = 0;
        }
        out.write('=');
        out.write(DIGITS[c >> 4 & 15]);
        out.write(DIGITS[c & 15]);
        line += 3;
        i++;
      } else if (text && (c == '\n' || c == '\r' && at(bytes, i + 1) == '\n')) {
        line = 0;
        if (crlf) {
          out.write('\r');
        }
        out.write('\n');
        i += c == '\r' ? 2 : 1;
      } else {
        if (i + 1 != bytes.length && at(bytes, i + 1) != '\n' && line + 1 >= LINE) {
          softBreak(out, crlf);
          line = 0;
        }
        out.write(underscore && c == ' ' ? '_' : c);
        line++;
        i++;
      }
    }
    return PyBytes.of(out.toByteArray());
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] : -1;
  }

  private static boolean isQuoted(
      byte[] bytes, int i, int line, boolean tabs, boolean text, boolean underscore) {
    int c = bytes[i] & 255;
    int next = at(bytes, i + 1);
    boolean last = i + 1 == bytes.length;
    if (c > 126 || c == '=' || underscore && c == '_') {
      return true;
    }
    if (c == '.' && line == 0 && (last || next == '\n' || next == '\r' || next == 0)) {
      return true;
    }
    if (!text && (c == '\r' || c == '\n')) {
      return true;
    }
    if ((c == '\t' || c == ' ') && (last || tabs && (c == '\t' || !underscore))) {
      return true;
    }
    if ((c == '\t' || c == ' ') && (next == '\n' || next == '\r' && at(bytes, i + 2) == '\n')) {
      return true;
    }
    return c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' ';
  }

  private static void softBreak(ByteArrayOutputStream out, boolean crlf) {
    out.write('=');
    if (crlf) {
      out.write('\r');
    }
    out.write('\n');
  }
}
