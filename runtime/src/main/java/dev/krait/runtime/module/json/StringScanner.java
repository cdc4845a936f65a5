package dev.krait.runtime.module.json;

import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.TextBuilder;

/** Reads the rest of a string behind its opening quotation mark. */
final class StringScanner {
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final PyStr document;
  private final String chars;
  private final boolean strict;
  private int end;

  StringScanner(PyStr document, boolean strict) {
    this.document = document;
    this.chars = document.bmp();
    this.strict = strict;
  }

  /** Where the last string ended. */
  int end() {
    return end;
  }

  private int at(int index) {
    return chars != null ? chars.charAt(index) : document.codePointAt(index);
  }

  PyStr scan(int from) {
    int length = document.length();
    int begin = from - 1;
    TextBuilder builder = null;
    int start = from;
    while (true) {
      int next = start;
      int c = 0;
      for (; next < length; next++) {
        c = at(next);
        if (c == '"' || c == '\\') {
          break;
        }
        if (c <= 0x1f && strict) {
          throw JsonErrors.decode("Invalid control character at", document, next);
        }
      }
      if (next >= length) {
        throw unterminated(begin);
      }
      if (c == '"') {
        end = next + 1;
        if (builder == null) {
          return document.substring(start, next);
        }
        return builder.append(document, start, next).toStr();
      }
      if (builder == null) {
        builder = new TextBuilder();
      }
      builder.append(document, start, next);
      next++;
      if (next == length) {
        throw unterminated(begin);
      }
      start = escape(builder, next, length);
    }
  }

  private RuntimeException unterminated(int begin) {
    return JsonErrors.decode("Unterminated string starting at", document, begin);
  }

  /** Appends what an escape means; where the text goes on. */
  private int escape(TextBuilder into, int next, int length) {
    int c = at(next);
    if (c != 'u') {
      int index = ESCAPES.indexOf(c);
      if (index < 0) {
        throw JsonErrors.decode("Invalid \\escape", document, next - 1);
      }
      into.append(MEANINGS.charAt(index));
      return next + 1;
    }
    int first = hex(next + 1, length);
    int after = next + 5;
    if (Character.isHighSurrogate((char) first)
        && after + 6 < length
        && at(after) == '\\'
        && at(after + 1) == 'u') {
      int second = hex(after + 2, length);
      if (Character.isLowSurrogate((char) second)) {
        into.append(Character.toCodePoint((char) first, (char) second));
        return after + 6;
      }
    }
    into.append(first);
    return after;
  }

  private int hex(int from, int length) {
    if (from + 4 >= length) {
      throw JsonErrors.decode("Invalid \\uXXXX escape", document, from - 1);
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int c = at(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw JsonErrors.decode("Invalid \\uXXXX escape", document, from - 1);
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
