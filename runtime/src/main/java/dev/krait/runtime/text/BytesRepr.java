package dev.krait.runtime.text;

/** {@code repr} of {@code bytes} and {@code bytearray}. */
final class BytesRepr {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private BytesRepr() {}

  /** A literal of the bytes, in double quotes if there are only single ones among them. */
  static PyStr of(byte[] bytes, int size) {
    return PyStr.ofBmp(literal(bytes, size, "b", false));
  }

  /** {@code bytearray(b'…')}, where a single quote always has a backslash. */
  static PyStr ofArray(String typeName, byte[] bytes, int size) {
    return PyStr.ofBmp(literal(bytes, size, typeName + "(b", true) + ")");
  }

  private static String literal(byte[] bytes, int size, String start, boolean escapeSingle) {
    boolean single = false;
    boolean twofold = false;
    for (int i = 0; i < size; i++) {
      single |= bytes[i] == '\'';
      twofold |= bytes[i] == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    StringBuilder out = new StringBuilder(size + 16).append(start).append(quote);
    for (int i = 0; i < size; i++) {
      int c = bytes[i] & 255;
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c < ' ' || c >= 127) {
            out.append("\\x").append(HEX[c >> 4]).append(HEX[c & 15]);
          } else {
            if (c == quote || c == '\'' && escapeSingle) {
              out.append('\\');
            }
            out.append((char) c);
          }
        }
      }
    }
    return out.append(quote).toString();
  }
}
