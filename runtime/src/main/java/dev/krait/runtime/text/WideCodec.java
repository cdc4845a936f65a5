package dev.krait.runtime.text;

import java.io.ByteArrayOutputStream;

/** UTF-16 and UTF-32 in either byte order, with or without a byte order mark. */
public final class WideCodec {
  private final String name;
  private final int unit;

  /** Null where a byte order mark tells. */
  private final Boolean bigEndian;

  /**
   * @param name as messages call it
   * @param unit the size of a unit in bytes: 2 or 4
   * @param bigEndian null where a byte order mark is written and read
   */
  WideCodec(String name, int unit, Boolean bigEndian) {
    this.name = name;
    this.unit = unit;
    this.bigEndian = bigEndian;
  }

  /** The codec by its normalised name, or null. */
  public static WideCodec of(String name) {
    return switch (name) {
      case "utf_16" -> new WideCodec("utf-16", 2, null);
      case "utf_16_le" -> new WideCodec("utf-16-le", 2, false);
      case "utf_16_be" -> new WideCodec("utf-16-be", 2, true);
      case "utf_32" -> new WideCodec("utf-32", 4, null);
      case "utf_32_le" -> new WideCodec("utf-32-le", 4, false);
      case "utf_32_be" -> new WideCodec("utf-32-be", 4, true);
      default -> null;
    };
  }

  /** The text as bytes. */
  public byte[] encode(PyStr text, String errors) {
    boolean big = bigEndian != null && bigEndian;
    ByteArrayOutputStream out = new ByteArrayOutputStream((text.length() + 1) * unit);
    if (bigEndian == null) {
      put(0xFEFF, false, out);
    }
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!SurrogatePass.isSurrogate(c)) {
        putCharacter(c, big, out);
        at++;
        continue;
      }
      String reason = "surrogates not allowed";
      Replacement by = ErrorHandlers.encode(errors, text, name, at, at + 1, reason);
      if (by.bytes() != null && by.bytes().length % unit == 0) {
        out.writeBytes(by.bytes());
      } else if (by.bytes() == null && by.text().isAscii()) {
        for (int i = 0; i < by.text().length(); i++) {
          put(by.text().codePointAt(i), big, out);
        }
      } else {
        ErrorHandlers.encode("strict", text, name, at, at + 1, reason);
      }
      at = by.next();
    }
    return out.toByteArray();
  }

  private void putCharacter(int c, boolean big, ByteArrayOutputStream out) {
    if (unit == 2 && c > 0xFFFF) {
      put(Character.highSurrogate(c), big, out);
      put(Character.lowSurrogate(c), big, out);
    } else {
      put(c, big, out);
    }
  }

  private void put(int c, boolean big, ByteArrayOutputStream out) {
    for (int i = 0; i < unit; i++) {
      out.write(c >> 8 * (big ? unit - 1 - i : i));
    }
  }

  /** The bytes as a text. */
  public PyStr decode(byte[] data, String errors) {
    return decode(data, errors, null, null);
  }

  /**
   * The bytes as a text.
   *
   * @param consumed null if the input ends here; else receives how many bytes were used
   * @param order null, or receives the byte order that was found: -1 little, 1 big, 0 unknown; its
   *     content before, if not 0, is the order to assume
   */
  public PyStr decode(byte[] data, String errors, int[] consumed, int[] order) {
    boolean big = bigEndian != null && bigEndian;
    int at = 0;
    if (order != null && order[0] != 0) {
      big = order[0] > 0;
    } else if (bigEndian == null && data.length >= unit) {
      int mark = get(data, 0, false);
      boolean swapped = get(data, 0, true) == 0xFEFF;
      if (mark == 0xFEFF || swapped) {
        big = swapped;
        at = unit;
        if (order != null) {
          order[0] = big ? 1 : -1;
        }
      }
    }
    String inName = bigEndian != null ? name : big ? name + "-be" : name + "-le";
    TextBuilder out = new TextBuilder(data.length / unit);
    while (at < data.length) {
      int end = at + unit;
      String reason;
      if (end > data.length) {
        if (consumed != null) {
          break;
        }
        reason = "truncated data";
        end = data.length;
      } else {
        int c = get(data, at, big);
        if (isCharacter(c)) {
          out.append(c);
          at = end;
          continue;
        }
        int low = unit == 2 && end + 2 <= data.length ? get(data, end, big) : -1;
        if (unit == 4) {
          reason =
              SurrogatePass.isSurrogate(c)
                  ? "code point in surrogate code point range(0xd800, 0xe000)"
                  : "code point not in range(0x110000)";
        } else if (c >= 0xDC00) {
          reason = "illegal encoding";
        } else if (low < 0) {
          if (consumed != null) {
            break;
          }
          reason = "unexpected end of data";
          end = data.length;
        } else if (low < 0xDC00 || low > 0xDFFF) {
          reason = "illegal UTF-16 surrogate";
        } else {
          out.append(Character.toCodePoint((char) c, (char) low));
          at = end + 2;
          continue;
        }
      }
      Replacement by = ErrorHandlers.decode(errors, data, inName, at, end, reason);
      out.append(by.text());
      at = by.next();
      data = by.inputAfter(data);
    }
    if (consumed != null) {
      consumed[0] = at;
    }
    return out.toStr();
  }

  private static boolean isCharacter(int c) {
    return c >= 0 && c <= 0x10FFFF && !SurrogatePass.isSurrogate(c);
  }

  private int get(byte[] data, int at, boolean big) {
    int c = 0;
    for (int i = 0; i < unit; i++) {
      c |= (data[at + i] & 255) << 8 * (big ? unit - 1 - i : i);
    }
    return c;
  }
}
