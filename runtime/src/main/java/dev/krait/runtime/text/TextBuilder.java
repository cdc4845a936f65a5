package dev.krait.runtime.text;

import java.util.Arrays;

/** Puts a {@code str} together character by character, whatever their width. */
public final class TextBuilder {
  private StringBuilder narrow;
  private int[] wide;
  private int size;

  public TextBuilder() {
    this(16);
  }

  /**
   * @param capacity how many characters to make room for
   */
  public TextBuilder(int capacity) {
    narrow = new StringBuilder(capacity);
  }

  /** How many characters there are. */
  public int length() {
    return narrow != null ? narrow.length() : size;
  }

  /** Adds a character given by its code point, which may be a surrogate. */
  public TextBuilder append(int codePoint) {
    if (narrow != null && codePoint <= 0xFFFF) {
      narrow.append((char) codePoint);
    } else {
      widen(1);
      wide[size++] = codePoint;
    }
    return this;
  }

  /** Adds characters of 16 bits each: surrogates are not paired. */
  public TextBuilder append(String characters) {
    if (narrow != null) {
      narrow.append(characters);
    } else {
      int count = characters.length();
      widen(count);
      for (int i = 0; i < count; i++) {
        wide[size++] = characters.charAt(i);
      }
    }
    return this;
  }

  /** Adds a string. */
  public TextBuilder append(PyStr text) {
    if (text.isShort()) {
      return append(text, 0, text.length());
    }
    String characters = text.bmp();
    if (characters != null) {
      return append(characters);
    }
    int[] codePoints = text.wide();
    widen(codePoints.length);
    System.arraycopy(codePoints, 0, wide, size, codePoints.length);
    size += codePoints.length;
    return this;
  }

  /** Adds a part of a string. */
  public TextBuilder append(PyStr text, int from, int to) {
    String characters = text.isShort() ? null : text.bmp();
    if (characters != null && narrow != null) {
      narrow.append(characters, from, to);
      return this;
    }
    for (int i = from; i < to; i++) {
      append(text.codePointAt(i));
    }
    return this;
  }

  /** Adds a character several times. */
  public TextBuilder fill(int codePoint, int count) {
    for (int i = 0; i < count; i++) {
      append(codePoint);
    }
    return this;
  }

  private void widen(int more) {
    if (narrow != null) {
      size = narrow.length();
      wide = new int[Math.max(16, (size + more) * 2)];
      for (int i = 0; i < size; i++) {
        wide[i] = narrow.charAt(i);
      }
      narrow = null;
    } else if (size + more > wide.length) {
      wide = Arrays.copyOf(wide, (size + more) * 3 / 2);
    }
  }

  /** The string. */
  public PyStr toStr() {
    return narrow != null
        ? PyStr.ofBmp(narrow, 0, narrow.length())
        : PyStr.ofCodePoints(wide, 0, size);
  }
}
