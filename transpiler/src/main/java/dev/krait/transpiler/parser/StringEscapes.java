package dev.krait.transpiler.parser;

import dev.krait.transpiler.source.UnicodeNames;
import java.io.ByteArrayOutputStream;

/**
 * Escape sequences in strings and in bytes. What is no escape stays as it is, backslash and all.
 */
final class StringEscapes {
  private StringEscapes() {}

  /** Decodes a part of the source; false if an escape is malformed. */
  static boolean decode(char[] chars, int start, int end, CharacterSink sink) {
    int at = start;
    while (at < end) {
      int plain = at;
      while (at < end && chars[at] != '\\') {
        at++;
      }
      if (at > plain) {
        sink.append(chars, plain, at);
      }
      if (at == end) {
        return true;
      }
      if (at + 1 == end) {
        sink.append("\\");
        return true;
      }
      char kind = chars[at + 1];
      int next = at + 2;
      switch (kind) {
        case '\n' -> {}
        case 'x', 'u', 'U' -> {
          next += kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
          int value = next > end ? -1 : hexadecimal(chars, at + 2, next);
          if (value < 0 || value > Character.MAX_CODE_POINT) {
            return false;
          }
          sink.appendCodePoint(value);
        }
        case 'N' -> {
          next = named(chars, next, end, sink);
          if (next < 0) {
            return false;
          }
        }
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
          next = octalEnd(chars, at + 1, end);
          sink.appendCodePoint(octal(chars, at + 1, next));
        }
        default -> {
          int simple = simple(kind);
          if (simple >= 0) {
            sink.appendCodePoint(simple);
          } else {
            sink.append("\\");
            next = at + 1;
            if (chars[next] != '\\') {
              next = keep(chars, next, end, sink);
            }
          }
        }
      }
      at = next;
    }
    return true;
  }

  /**
   * Decodes a part of the source into bytes; false if it has other characters or a malformed \x.
   */
  static boolean decode(char[] chars, int start, int end, boolean raw, ByteArrayOutputStream sink) {
    int at = start;
    while (at < end) {
      char c = chars[at++];
      if (c >= 0x80) {
        return false;
      }
      if (c != '\\' || raw || at == end) {
        sink.write(c);
        continue;
      }
      char kind = chars[at];
      if (kind == '\n') {
        at++;
      } else if (kind == 'x') {
        int value = at + 3 > end ? -1 : hexadecimal(chars, at + 1, at + 3);
        if (value < 0) {
          return false;
        }
        sink.write(value);
        at += 3;
      } else if (kind >= '0' && kind <= '7') {
        int next = octalEnd(chars, at, end);
        sink.write(octal(chars, at, next));
        at = next;
      } else if (simple(kind) >= 0) {
        sink.write(simple(kind));
        at++;
      } else {
        sink.write('\\');
      }
    }
    return true;
  }

  /** Appends one character as it stands, both halves of a surrogate pair included. */
  private static int keep(char[] chars, int at, int end, CharacterSink sink) {
    int next = at + Character.charCount(Character.codePointAt(chars, at, end));
    sink.append(chars, at, next);
    return next;
  }

  private static int simple(char kind) {
    return switch (kind) {
      case '\\', '\'', '"' -> kind;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> -1;
    };
  }

  private static int named(char[] chars, int start, int end, CharacterSink sink) {
    if (start == end || chars[start] != '{') {
      return -1;
    }
    int close = start + 1;
    while (close < end && chars[close] != '}') {
      close++;
    }
    if (close == end) {
      return -1;
    }
    int value = UnicodeNames.lookup(new String(chars, start + 1, close - start - 1));
    if (value < 0) {
      return -1;
    }
    sink.appendCodePoint(value);
    return close + 1;
  }

  private static int octalEnd(char[] chars, int start, int end) {
    int at = start;
    while (at < end && at < start + 3 && chars[at] >= '0' && chars[at] <= '7') {
      at++;
    }
    return at;
  }

  private static int octal(char[] chars, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 8 + chars[i] - '0';
    }
    return value;
  }

  private static int hexadecimal(char[] chars, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = chars[i] < 0x80 ? Character.digit(chars[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value > Character.MAX_CODE_POINT ? -1 : (int) value;
  }
}
