package dev.krait.runtime.text;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** UTF-8 with CPython's error positions and reasons (RFC 3629; Unicode, table 3-7). */
public final class Utf8Codec {
  private static final String NAME = "utf-8";
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8Codec() {}

  /** The text as UTF-8. */
  public static byte[] encode(PyStr text, String errors) {
    String characters = text.bmp();
    if (characters != null) {
      byte[] bytes = characters.getBytes(StandardCharsets.UTF_8);
      if (isWithoutSurrogates(bytes)) {
        return bytes;
      }
    }
    int bad = nextSurrogate(text, 0);
    if (bad < 0) {
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
    int done = 0;
    while (bad >= 0) {
      out.writeBytes(text.substring(done, bad).toString().getBytes(StandardCharsets.UTF_8));
      int end = bad + 1;
      while (end < text.length() && SurrogatePass.isSurrogate(text.codePointAt(end))) {
        end++;
      }
      String reason = "surrogates not allowed";
      Replacement by = ErrorHandlers.encode(errors, text, NAME, bad, end, reason);
      out.writeBytes(Codecs.asciiOrStrict(by, text, NAME, bad, end, reason));
      done = by.next();
      bad = nextSurrogate(text, done);
    }
    PyStr rest = text.substring(done, text.length());
    out.writeBytes(rest.toString().getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /**
   * Whether the JDK surely met no surrogate: it puts question marks for single ones and sequences
   * of four bytes for what it takes for pairs.
   */
  private static boolean isWithoutSurrogates(byte[] bytes) {
    int at = 0;
    for (; at + 8 <= bytes.length; at += 8) {
      long word = (long) WORD.get(bytes, at);
      long zeros = word ^ 0x3F3F3F3F3F3F3F3FL;
      long marks = zeros - 0x0101010101010101L & ~zeros;
      long fours = word & word << 1 & word << 2 & word << 3;
      if (((marks | fours) & 0x8080808080808080L) != 0) {
        return false;
      }
    }
    while (at < bytes.length && bytes[at] != '?' && (bytes[at] & 0xF0) != 0xF0) {
      at++;
    }
    return at == bytes.length;
  }

  private static int nextSurrogate(PyStr text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SurrogatePass.isSurrogate(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** How many bytes from an index on are ASCII. */
  static int asciiPrefix(byte[] data, int from, int to) {
    int at = from;
    while (at + 8 <= to && ((long) WORD.get(data, at) & 0x8080808080808080L) == 0) {
      at += 8;
    }
    while (at < to && data[at] >= 0) {
      at++;
    }
    return at - from;
  }

  /** The text of the whole array. */
  public static PyStr decode(byte[] data, String errors) {
    return decode(data, errors, null);
  }

  /**
   * The text of an array.
   *
   * @param consumed null if the input ends here; else it receives the number of bytes that were
   *     used up to a sequence that is not complete
   */
  public static PyStr decode(byte[] data, String errors, int[] consumed) {
    int ascii = asciiPrefix(data, 0, data.length);
    if (ascii == data.length) {
      if (consumed != null) {
        consumed[0] = ascii;
      }
      return PyStr.ofBmp(new String(data, StandardCharsets.ISO_8859_1));
    }
    TextBuilder out = new TextBuilder(data.length);
    out.append(new String(data, 0, ascii, StandardCharsets.ISO_8859_1));
    int at = ascii;
    while (at < data.length) {
      int lead = data[at] & 255;
      if (lead < 128) {
        out.append(lead);
        at++;
        continue;
      }
      int size = size(lead);
      int good = goodBytes(data, at, lead, size);
      if (good == size) {
        out.append(character(data, at, lead, size));
        at += size;
        continue;
      }
      boolean truncated = size > 0 && at + good == data.length;
      if (truncated && consumed != null) {
        break;
      }
      String reason =
          size == 0
              ? "invalid start byte"
              : truncated ? "unexpected end of data" : "invalid continuation byte";
      int end = at + Math.max(1, good);
      Replacement by = ErrorHandlers.decode(errors, data, NAME, at, end, reason);
      out.append(by.text());
      at = by.next();
      data = by.inputAfter(data);
    }
    if (consumed != null) {
      consumed[0] = at;
    }
    return out.toStr();
  }

  /** How many bytes a sequence with this first byte has; 0 if none starts with it. */
  private static int size(int lead) {
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  /** How many bytes of the sequence are well-formed. */
  private static int goodBytes(byte[] data, int at, int lead, int size) {
    if (size == 0) {
      return -1;
    }
    int good = 1;
    for (; good < size && at + good < data.length; good++) {
      int next = data[at + good] & 255;
      int least = good > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = good > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > most) {
        break;
      }
    }
    return good;
  }

  private static int character(byte[] data, int at, int lead, int size) {
    int second = data[at + 1] & 63;
    if (size == 2) {
      return (lead & 31) << 6 | second;
    }
    int third = data[at + 2] & 63;
    if (size == 3) {
      return (lead & 15) << 12 | second << 6 | third;
    }
    return (lead & 7) << 18 | second << 12 | third << 6 | data[at + 3] & 63;
  }
}
