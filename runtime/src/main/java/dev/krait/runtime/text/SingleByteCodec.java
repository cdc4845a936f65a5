package dev.krait.runtime.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** ASCII and Latin-1: one byte per character, with the value of its code point. */
public final class SingleByteCodec {
  /** {@code ascii}. */
  public static final SingleByteCodec ASCII = new SingleByteCodec("ascii", 128);

  /** {@code latin-1}. */
  public static final SingleByteCodec LATIN_1 = new SingleByteCodec("latin-1", 256);

  private final String name;
  private final int limit;

  private SingleByteCodec(String name, int limit) {
    this.name = name;
    this.limit = limit;
  }

  /** The text as bytes. */
  public byte[] encode(PyStr text, String errors) {
    String characters = text.bmp();
    if (characters != null && PyStr.isBelow(characters, limit)) {
      return characters.getBytes(StandardCharsets.ISO_8859_1);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c < limit) {
        out.write(c);
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && text.codePointAt(end) >= limit) {
        end++;
      }
      String reason = "ordinal not in range(" + limit + ")";
      Replacement by = ErrorHandlers.encode(errors, text, name, at, end, reason);
      if (by.bytes() != null) {
        out.writeBytes(by.bytes());
      } else if (by.text().bmp() != null && PyStr.isBelow(by.text().bmp(), limit)) {
        out.writeBytes(by.text().bmp().getBytes(StandardCharsets.ISO_8859_1));
      } else {
        ErrorHandlers.encode("strict", text, name, at, end, reason);
      }
      at = by.next();
    }
    return out.toByteArray();
  }

  /** The bytes as a text. */
  public PyStr decode(byte[] data, String errors) {
    int good = limit == 256 ? data.length : Utf8Codec.asciiPrefix(data, 0, data.length);
    String characters = new String(data, 0, good, StandardCharsets.ISO_8859_1);
    if (good == data.length) {
      return PyStr.ofBmp(characters);
    }
    TextBuilder out = new TextBuilder(data.length).append(characters);
    int at = good;
    while (at < data.length) {
      if (data[at] >= 0) {
        out.append(data[at++]);
      } else {
        String reason = "ordinal not in range(128)";
        Replacement by = ErrorHandlers.decode(errors, data, name, at, at + 1, reason);
        out.append(by.text());
        at = by.next();
        data = by.inputAfter(data);
      }
    }
    return out.toStr();
  }
}
