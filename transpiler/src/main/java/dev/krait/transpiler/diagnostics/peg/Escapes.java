package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.source.UnicodeNames;

/** Escape sequences in literals: what CPython's decoders say of wrong ones. */
final class Escapes {
  private Escapes() {}

  /** The message of the first wrong escape in a bytes literal, or null. */
  static String problemInBytes(String body) {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) != '\\') {
        continue;
      }
      i++;
      if (body.charAt(i) == 'x' && hexDigits(body, i + 1, 2) < 2) {
        return "invalid \\x escape at position " + (i - 1);
      }
    }
    return null;
  }

  /**
   * The message of the first wrong escape in a str literal, or null. Positions count bytes of the
   * text after CPython wrote every character above ASCII as an escape of ten.
   */
  static String problemInText(String body) {
    int position = 0;
    int i = 0;
    while (i < body.length()) {
      int c = body.codePointAt(i);
      if (c >= 128) {
        position += 10;
        i += Character.charCount(c);
      } else if (c != '\\') {
        position++;
        i++;
      } else {
        int length = escapeLength(body, i);
        String problem = problem(body, i, position);
        if (problem != null) {
          return problem;
        }
        // A backslash before a character above ASCII is written as an escape of six.
        boolean foreign = i + 1 < body.length() && body.charAt(i + 1) >= 128;
        position += foreign ? 6 : length;
        i += foreign ? 1 : length;
      }
    }
    return null;
  }

  private static int escapeLength(String body, int i) {
    return i + 1 < body.length() && body.charAt(i + 1) < 128 ? 2 : 1;
  }

  private static String problem(String body, int i, int position) {
    if (i + 1 >= body.length()) {
      return null;
    }
    return switch (body.charAt(i + 1)) {
      case 'x' -> digits(body, i, position, 2, "truncated \\xXX escape");
      case 'u' -> digits(body, i, position, 4, "truncated \\uXXXX escape");
      case 'U' -> {
        String problem = digits(body, i, position, 8, "truncated \\UXXXXXXXX escape");
        if (problem == null && Long.parseLong(body.substring(i + 2, i + 10), 16) > 0x10FFFF) {
          problem = cannotDecode(position, position + 9, "illegal Unicode character");
        }
        yield problem;
      }
      case 'N' -> name(body, i, position);
      default -> null;
    };
  }

  private static String digits(String body, int i, int position, int wanted, String reason) {
    int found = hexDigits(body, i + 2, wanted);
    return found == wanted ? null : cannotDecode(position, position + 1 + found, reason);
  }

  private static int hexDigits(String body, int from, int most) {
    int count = 0;
    while (count < most
        && from + count < body.length()
        && body.charAt(from + count) < 128
        && Character.digit(body.charAt(from + count), 16) >= 0) {
      count++;
    }
    return count;
  }

  private static String name(String body, int i, int position) {
    if (i + 2 < body.length() && body.charAt(i + 2) == '{') {
      int end = body.indexOf('}', i + 3);
      int length = 0;
      int stop = end < 0 ? body.length() : end;
      for (int k = i + 3; k < stop; k++) {
        length += body.charAt(k) < 128 ? 1 : Character.isLowSurrogate(body.charAt(k)) ? 0 : 10;
      }
      if (end > i + 3) {
        String name = body.substring(i + 3, end);
        return UnicodeNames.lookup(name) >= 0
            ? null
            : cannotDecode(position, position + 3 + length, "unknown Unicode character name");
      }
      return cannotDecode(position, position + 2 + length, "malformed \\N character escape");
    }
    return cannotDecode(position, position + 1, "malformed \\N character escape");
  }

  private static String cannotDecode(int from, int to, String reason) {
    return from == to
        ? "'unicodeescape' codec can't decode byte 0x5c in position " + from + ": " + reason
        : "'unicodeescape' codec can't decode bytes in position " + from + "-" + to + ": " + reason;
  }
}
