package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;

/** Finds ends of lines. */
final class TextSearch {
  private TextSearch() {}

  /** The index of a character between two others; -1 if it is not there. */
  static int indexOf(PyStr text, int character, int from, int to) {
    String narrow = text.bmp();
    if (narrow != null) {
      int at = narrow.indexOf(character, from);
      return at < to ? at : -1;
    }
    for (int i = from; i < to; i++) {
      if (text.codePointAt(i) == character) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the line that begins at an index ends, behind its newline; -1 if that is not in the text.
   *
   * @param newlines how lines end
   */
  static int lineEnd(PyStr text, int from, Newlines newlines) {
    int length = text.length();
    switch (newlines.reading()) {
      case LINE_FEED:
        int feed = indexOf(text, '\n', from, length);
        return feed < 0 ? -1 : feed + 1;
      case UNIVERSAL:
        return universalEnd(text, from);
      default:
        String end = newlines.end();
        for (int at = from; ; at++) {
          at = indexOf(text, end.charAt(0), at, length);
          if (at < 0 || at + end.length() > length) {
            return -1;
          }
          if (end.length() == 1 || text.codePointAt(at + 1) == end.charAt(1)) {
            return at + end.length();
          }
        }
    }
  }

  private static int universalEnd(PyStr text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < length && text.codePointAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }
}
