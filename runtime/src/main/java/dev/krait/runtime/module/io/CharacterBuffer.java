package dev.krait.runtime.module.io;

import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/** Characters that can be overwritten and added to: 16 bits each until one needs more. */
final class CharacterBuffer {
  private char[] narrow = new char[16];
  private int[] wide;
  private int length;

  int length() {
    return length;
  }

  void truncate(int size) {
    length = size;
  }

  /** Writes a text at an index, which may lie beyond the end. */
  void put(int at, PyStr text) {
    int end = at + text.length();
    String characters = text.bmp();
    if (characters == null && wide == null) {
      widen();
    }
    reserve(end);
    for (int i = length; i < at; i++) {
      set(i, 0);
    }
    if (wide == null) {
      characters.getChars(0, text.length(), narrow, at);
    } else {
      for (int i = 0; i < text.length(); i++) {
        wide[at + i] = text.codePointAt(i);
      }
    }
    length = Math.max(length, end);
  }

  private void set(int index, int character) {
    if (wide == null) {
      narrow[index] = (char) character;
    } else {
      wide[index] = character;
    }
  }

  private void widen() {
    wide = new int[narrow.length];
    for (int i = 0; i < length; i++) {
      wide[i] = narrow[i];
    }
    narrow = null;
  }

  private void reserve(int size) {
    int capacity = wide == null ? narrow.length : wide.length;
    if (size > capacity) {
      int larger = Math.max(size, capacity + (capacity >> 1));
      if (wide == null) {
        narrow = Arrays.copyOf(narrow, larger);
      } else {
        wide = Arrays.copyOf(wide, larger);
      }
    }
  }

  PyStr substring(int from, int to) {
    return wide == null
        ? PyStr.ofBmp(new String(narrow, from, to - from))
        : PyStr.ofCodePoints(wide, from, to);
  }

  private int get(int index) {
    return wide == null ? narrow[index] : wide[index];
  }

  /** Behind the end of the line that begins at an index; -1 if it has none. */
  int lineEnd(int from, Newlines newlines) {
    Newlines.Reading reading = newlines.reading();
    for (int i = from; i < length; i++) {
      int c = get(i);
      switch (reading) {
        case LINE_FEED:
          if (c == '\n') {
            return i + 1;
          }
          break;
        case UNIVERSAL:
          if (c == '\n') {
            return i + 1;
          }
          if (c == '\r') {
            return i + 1 < length && get(i + 1) == '\n' ? i + 2 : i + 1;
          }
          break;
        default:
          if (matches(i, newlines.end())) {
            return i + newlines.end().length();
          }
      }
    }
    return -1;
  }

  private boolean matches(int index, String end) {
    for (int i = 0; i < end.length(); i++) {
      if (index + i >= length || get(index + i) != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
