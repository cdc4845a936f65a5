package dev.krait.transpiler.ast;

import dev.krait.transpiler.source.UnicodeRanges;

/** Python's {@code repr} of constants. */
public final class ConstantRepr {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private ConstantRepr() {}

  /** The {@code repr} of a constant. */
  public static String of(ConstantValue value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  static void append(StringBuilder out, ConstantValue value) {
    if (value instanceof ConstantValue.Str s) {
      if (s.codePoints() == null) {
        appendString(out, s.text());
      } else {
        appendCodePoints(out, s.codePoints(), s.text());
      }
    } else if (value instanceof ConstantValue.SmallInt i) {
      out.append(i.value());
    } else if (value instanceof ConstantValue.Singleton s) {
      out.append(s.name());
    } else if (value instanceof ConstantValue.Float f) {
      out.append(FloatRepr.of(f.value()));
    } else if (value instanceof ConstantValue.Imaginary i) {
      out.append(imaginary(i.imaginary()));
    } else if (value instanceof ConstantValue.BigInt i) {
      out.append(i.value());
    } else {
      appendBytes(out, ((ConstantValue.Bytes) value).value());
    }
  }

  private static String imaginary(double value) {
    String repr = FloatRepr.of(value);
    return (repr.endsWith(".0") ? repr.substring(0, repr.length() - 2) : repr) + "j";
  }

  static void appendString(StringBuilder out, String value) {
    char quote = quote(value);
    out.append(quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x20 && c < 0x7F) {
        if (c == quote || c == '\\') {
          out.append('\\');
        }
        out.append(c);
      } else {
        int codePoint = value.codePointAt(i);
        appendSpecial(out, codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
    out.append(quote);
  }

  private static void appendCodePoints(StringBuilder out, int[] codePoints, String text) {
    char quote = quote(text);
    out.append(quote);
    for (int c : codePoints) {
      if (c >= 0x20 && c < 0x7F) {
        if (c == quote || c == '\\') {
          out.append('\\');
        }
        out.append((char) c);
      } else {
        appendSpecial(out, c);
      }
    }
    out.append(quote);
  }

  private static char quote(String value) {
    return value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
  }

  private static void appendSpecial(StringBuilder out, int c) {
    switch (c) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> {
        if (c >= 0x80 && UnicodeRanges.isPrintable(c)) {
          out.appendCodePoint(c);
        } else if (c < 0x100) {
          hexadecimal(out.append("\\x"), c, 2);
        } else if (c < 0x10000) {
          hexadecimal(out.append("\\u"), c, 4);
        } else {
          hexadecimal(out.append("\\U"), c, 8);
        }
      }
    }
  }

  private static void hexadecimal(StringBuilder out, int value, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(HEX[value >> shift & 0xF]);
    }
  }

  private static void appendBytes(StringBuilder out, byte[] value) {
    boolean single = false;
    boolean twofold = false;
    for (byte b : value) {
      single |= b == '\'';
      twofold |= b == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    out.append('b').append(quote);
    for (byte b : value) {
      if (b == quote || b == '\\') {
        out.append('\\').append((char) b);
      } else if (b >= 0x20 && b < 0x7F) {
        out.append((char) b);
      } else if (b == '\t' || b == '\n' || b == '\r') {
        appendSpecial(out, b);
      } else {
        hexadecimal(out.append("\\x"), b & 0xFF, 2);
      }
    }
    out.append(quote);
  }
}
