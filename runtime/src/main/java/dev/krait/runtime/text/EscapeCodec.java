package dev.krait.runtime.text;

import dev.krait.runtime.text.unicode.CharacterNames;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encodings {@code unicode_escape} and {@code raw_unicode_escape}. */
public final class EscapeCodec {
  private static final String NAME = "unicodeescape";
  private static final String RAW_NAME = "rawunicodeescape";

  private EscapeCodec() {}

  /** The text with the escapes of a string literal. */
  public static byte[] encode(PyStr text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> {
          if (c >= ' ' && c < 127) {
            out.append((char) c);
          } else {
            out.append(StrRepr.escape(c));
          }
        }
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The text as Latin-1, with escapes for other characters only. */
  public static byte[] encodeRaw(PyStr text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 256) {
        out.write(c);
      } else {
        out.writeBytes(StrRepr.escape(c).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return out.toByteArray();
  }

  /** The text that the escapes stand for. */
  public static PyStr decode(byte[] data, String errors) {
    return decode(data, errors, null);
  }

  /**
   * The text that the escapes stand for.
   *
   * @param consumed null if the input ends here; else it receives the number of bytes that were
   *     used up to an escape that is not complete
   */
  public static PyStr decode(byte[] data, String errors, int[] consumed) {
    Decoder decoder = new Decoder(data, errors, consumed != null);
    PyStr text = decoder.decode();
    if (consumed != null) {
      consumed[0] = decoder.at;
    }
    return text;
  }

  /**
   * The text of Latin-1 in which only {@code \}{@code uhhhh} and {@code \Uhhhhhhhh} are escapes.
   */
  public static PyStr decodeRaw(byte[] data, String errors) {
    return decodeRaw(data, errors, null);
  }

  /** {@link #decodeRaw(byte[], String)}, with {@code consumed} as {@link #decode} has it. */
  public static PyStr decodeRaw(byte[] data, String errors, int[] consumed) {
    TextBuilder out = new TextBuilder(data.length);
    int at = 0;
    while (at < data.length) {
      if (consumed != null && data[at] == '\\' && at + 1 == data.length) {
        break;
      }
      int kind = data[at] == '\\' && at + 1 < data.length ? data[at + 1] : 0;
      if (kind != 'u' && kind != 'U') {
        out.append(data[at++] & 255);
        if (kind != 0) {
          out.append(data[at++] & 255);
        }
        continue;
      }
      int digits = kind == 'u' ? 4 : 8;
      int end = hexEnd(data, at + 2, digits);
      long c = end == at + 2 + digits ? hex(data, at + 2, end) : -1;
      if (c >= 0 && c <= Character.MAX_CODE_POINT) {
        out.append((int) c);
        at = end;
        continue;
      }
      if (consumed != null && c < 0 && end == data.length) {
        break;
      }
      String reason =
          c >= 0
              ? "\\Uxxxxxxxx out of range"
              : kind == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
      Replacement by = ErrorHandlers.decode(errors, data, RAW_NAME, at, end, reason);
      out.append(by.text());
      at = by.next();
      data = by.inputAfter(data);
    }
    if (consumed != null) {
      consumed[0] = at;
    }
    return out.toStr();
  }

  private static int hexEnd(byte[] data, int from, int most) {
    int end = from;
    while (end < data.length && end < from + most && Character.digit(data[end], 16) >= 0) {
      end++;
    }
    return end;
  }

  private static long hex(byte[] data, int from, int to) {
    long result = 0;
    for (int i = from; i < to; i++) {
      result = result << 4 | Character.digit(data[i], 16);
    }
    return result;
  }

  private static final class Decoder {
    private byte[] data;
    private final String errors;
    private final TextBuilder out;
    private final boolean partial;
    private int at;
    private boolean stopped;

    Decoder(byte[] data, String errors, boolean partial) {
      this.partial = partial;
      this.data = data;
      this.errors = errors;
      this.out = new TextBuilder(data.length);
    }

    PyStr decode() {
      while (at < data.length && !stopped) {
        if (data[at] != '\\') {
          out.append(data[at++] & 255);
        } else if (at + 1 == data.length) {
          replace(data.length, "\\ at end of string");
        } else {
          escape(data[at + 1] & 255);
        }
      }
      return out.toStr();
    }

    private void escape(int kind) {
      int simple = "\n\\'\"abfnrtv".indexOf(kind);
      if (simple >= 0) {
        out.append(simple == 0 ? "" : "\\'\"\u0007\b\f\n\r\t\u000b".substring(simple - 1, simple));
        at += 2;
      } else if (kind >= '0' && kind <= '7') {
        int end = at + 1;
        int value = 0;
        while (end < data.length && end < at + 4 && data[end] >= '0' && data[end] <= '7') {
          value = value * 8 + data[end++] - '0';
        }
        out.append(value);
        at = end;
      } else if (kind == 'x') {
        character(2, "truncated \\xXX escape");
      } else if (kind == 'u') {
        character(4, "truncated \\uXXXX escape");
      } else if (kind == 'U') {
        character(8, "truncated \\UXXXXXXXX escape");
      } else if (kind == 'N') {
        named();
      } else {
        out.append('\\').append(kind);
        at += 2;
      }
    }

    private void character(int digits, String truncated) {
      int end = hexEnd(data, at + 2, digits);
      if (end < at + 2 + digits) {
        replace(end, truncated);
        return;
      }
      long c = hex(data, at + 2, end);
      if (c > Character.MAX_CODE_POINT) {
        replace(end, "illegal Unicode character");
        return;
      }
      out.append((int) c);
      at = end;
    }

    private void named() {
      int end = at + 2;
      if (end < data.length && data[end] == '{') {
        while (end < data.length && data[end] != '}') {
          end++;
        }
        if (end > at + 3 && end < data.length) {
          String name = new String(data, at + 3, end - at - 3, StandardCharsets.ISO_8859_1);
          end++;
          int c = CharacterNames.find(name);
          if (c < 0) {
            replace(end, "unknown Unicode character name");
          } else {
            out.append(c);
            at = end;
          }
          return;
        }
      }
      replace(end, "malformed \\N character escape");
    }

    private void replace(int end, String reason) {
      if (partial && end == data.length && !reason.startsWith("illegal")) {
        stopped = true;
        return;
      }
      Replacement by = ErrorHandlers.decode(errors, data, NAME, at, end, reason);
      out.append(by.text());
      at = by.next();
      data = by.inputAfter(data);
    }
  }
}
