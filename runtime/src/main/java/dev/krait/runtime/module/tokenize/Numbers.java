package dev.krait.runtime.module.tokenize;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;

/** Finds the ends of numbers (reference, 2.6). */
final class Numbers {
  private final LineReader source;

  Numbers(LineReader source) {
    this.source = source;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the number that begins at an index ends. */
  int end(int start) {
    char first = source.at(start);
    char kind = source.at(start + 1);
    if (first == '0' && (kind == 'x' || kind == 'X')) {
      return radix(start, 16, "hexadecimal");
    }
    if (first == '0' && (kind == 'o' || kind == 'O')) {
      return radix(start, 8, "octal");
    }
    if (first == '0' && (kind == 'b' || kind == 'B')) {
      return radix(start, 2, "binary");
    }
    int at = first == '.' ? start : digits(start);
    if (source.at(at) == '.') {
      at = isDigit(source.at(at + 1)) ? digits(at + 1) : at + 1;
    }
    char e = source.at(at);
    if (e == 'e' || e == 'E') {
      char sign = source.at(at + 1);
      if (isDigit(sign)) {
        at = digits(at + 1);
      } else if (sign == '+' || sign == '-') {
        if (!isDigit(source.at(at + 2))) {
          throw invalid("invalid decimal literal", at + 1);
        }
        at = digits(at + 2);
      }
    }
    char j = source.at(at);
    return j == 'j' || j == 'J' ? at + 1 : at;
  }

  private int digits(int from) {
    int at = from;
    while (true) {
      while (isDigit(source.at(at))) {
        at++;
      }
      if (source.at(at) != '_') {
        return at;
      }
      if (!isDigit(source.at(at + 1))) {
        throw invalid("invalid decimal literal", at);
      }
      at++;
    }
  }

  private int radix(int start, int radix, String name) {
    int at = start + 2;
    do {
      if (source.at(at) == '_') {
        at++;
      }
      char c = source.at(at);
      if (c >= 128 || Character.digit(c, radix) < 0) {
        throw isDigit(c)
            ? invalid("invalid digit '" + c + "' in " + name + " literal", at)
            : invalid("invalid " + name + " literal", at);
      }
      while (source.at(at) < 128 && Character.digit(source.at(at), radix) >= 0) {
        at++;
      }
    } while (source.at(at) == '_');
    if (isDigit(source.at(at))) {
      throw invalid("invalid digit '" + source.at(at) + "' in " + name + " literal", at);
    }
    return at;
  }

  private PyException invalid(String message, int at) {
    int line = source.line(at);
    String text = source.lines(line, line).stripTrailing();
    return TokenErrors.syntax(
        ExceptionTypes.SYNTAX_ERROR, message, line, at - source.start(line) + 1, text);
  }
}
