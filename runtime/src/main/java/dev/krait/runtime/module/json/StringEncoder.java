package dev.krait.runtime.module.json;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;

/** Writes strings. */
final class StringEncoder {
  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  private StringEncoder() {}

  /** Appends the string, all characters beyond ASCII escaped if {@code ascii}. */
  static void append(TextBuilder out, PyStr text, boolean ascii) {
    out.append('"');
    int length = text.length();
    String chars = text.bmp();
    int start = 0;
    for (int i = 0; i < length; i++) {
      int c = chars != null ? chars.charAt(i) : text.codePointAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (!ascii || c < 127)) {
        continue;
      }
      out.append(text, start, i);
      start = i + 1;
      escape(out, c, ascii);
    }
    if (start == 0) {
      out.append(text);
    } else {
      out.append(text, start, length);
    }
    out.append('"');
  }

  private static void escape(TextBuilder out, int c, boolean ascii) {
    int index = ESCAPED.indexOf(c);
    if (index >= 0) {
      out.append('\\').append(LETTERS.charAt(index));
    } else if (c > 0xFFFF) {
      hex(out, Character.highSurrogate(c));
      hex(out, Character.lowSurrogate(c));
    } else {
      hex(out, c);
    }
  }

  private static void hex(TextBuilder out, int c) {
    out.append('\\').append('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 15, 16));
    }
  }
}
