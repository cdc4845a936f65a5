package dev.krait.runtime.text;

/** {@code repr} and {@code ascii} of strings (library reference, {@code repr}). */
final class StrRepr {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private StrRepr() {}

  /** The text in quotes, with escapes for what is not printable. */
  static PyStr repr(PyStr text) {
    String characters = text.bmp();
    if (characters != null && isPlain(characters)) {
      return PyStr.ofBmp("'" + characters + "'");
    }
    int length = text.length();
    boolean single = false;
    boolean twofold = false;
    for (int i = 0; i < length; i++) {
      int c = text.codePointAt(i);
      single |= c == '\'';
      twofold |= c == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    TextBuilder out = new TextBuilder(length + 16);
    out.append(quote);
    for (int i = 0; i < length; i++) {
      int c = text.codePointAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (Characters.is(c, Characters.PRINTABLE)) {
            out.append(c);
          } else {
            out.append(escape(c));
          }
        }
      }
    }
    return out.append(quote).toStr();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\'' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** A text (commonly a {@code repr}) with escapes for what is not ASCII. */
  static PyStr ascii(PyStr text) {
    if (text.isAscii()) {
      return text;
    }
    TextBuilder out = new TextBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 128) {
        out.append(c);
      } else {
        out.append(escape(c));
      }
    }
    return out.toStr();
  }

  /** {@code \xhh}, {@code \}{@code uhhhh} or {@code \Uhhhhhhhh}, the shortest that fits. */
  static String escape(int c) {
    return c < 0x100 ? escape('x', c, 2) : c < 0x10000 ? escape('u', c, 4) : escape('U', c, 8);
  }

  private static String escape(char kind, int c, int digits) {
    StringBuilder out = new StringBuilder(2 + digits).append('\\').append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX[c >> shift & 15]);
    }
    return out.toString();
  }
}
