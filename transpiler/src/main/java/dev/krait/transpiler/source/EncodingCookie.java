package dev.krait.transpiler.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The encoding that a comment in the first two lines names (PEP 263). */
final class EncodingCookie {
  private EncodingCookie() {}

  /** The name in the cookie, or null if there is none. */
  static String find(byte[] bytes, int start) {
    int firstEnd = lineEnd(bytes, start);
    String name = inLine(bytes, start, firstEnd);
    if (name != null || firstEnd == bytes.length || !isBlankOrComment(bytes, start, firstEnd)) {
      return name;
    }
    int second = firstEnd + 1;
    if (bytes[firstEnd] == '\r' && second < bytes.length && bytes[second] == '\n') {
      second++;
    }
    return inLine(bytes, second, lineEnd(bytes, second));
  }

  /** The Java charset for the name of a Python codec, or null. */
  static Charset charset(String name) {
    if (isUtf8(name)) {
      return StandardCharsets.UTF_8;
    }
    String normal = normal(name);
    if (startsWithName(normal, "latin-1")
        || startsWithName(normal, "iso-8859-1")
        || startsWithName(normal, "iso-latin-1")) {
      return StandardCharsets.ISO_8859_1;
    }
    return PythonEncodings.find(name);
  }

  /** Whether a name is one that CPython takes for UTF-8 without looking for a codec. */
  static boolean isUtf8(String name) {
    return startsWithName(normal(name), "utf-8");
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean startsWithName(String text, String name) {
    return text.equals(name) || text.startsWith(name + "-");
  }

  private static int lineEnd(byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private static int skipBlanks(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\f')) {
      at++;
    }
    return at;
  }

  private static boolean isBlankOrComment(byte[] bytes, int start, int end) {
    int at = skipBlanks(bytes, start, end);
    return at == end || bytes[at] == '#';
  }

  private static String inLine(byte[] bytes, int start, int end) {
    int at = skipBlanks(bytes, start, end);
    if (at == end || bytes[at] != '#') {
      return null;
    }
    String line = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    for (int from = line.indexOf("coding"); from >= 0; from = line.indexOf("coding", from + 1)) {
      int nameStart = from + "coding".length();
      if (nameStart < line.length()
          && (line.charAt(nameStart) == ':' || line.charAt(nameStart) == '=')) {
        nameStart++;
        while (nameStart < line.length() && " \t".indexOf(line.charAt(nameStart)) >= 0) {
          nameStart++;
        }
        int nameEnd = nameStart;
        while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
          nameEnd++;
        }
        if (nameEnd > nameStart) {
          return line.substring(nameStart, nameEnd);
        }
      }
    }
    return null;
  }

  private static boolean isNameCharacter(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }
}
