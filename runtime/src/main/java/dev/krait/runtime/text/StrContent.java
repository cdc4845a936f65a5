package dev.krait.runtime.text;

import java.util.Arrays;

/**
 * The characters of an exact {@code str}: how they are kept, read, compared and hashed.
 *
 * <p>Where all characters fit in 16 bits they are the chars of a Java string, whose surrogates are
 * therefore never pairs; else they stand in an {@code int[]}. Up to 16 characters of 8 bits stand
 * in the object itself ({@link ShortText}), and a Java string is made when asked for. The result of
 * repeated concatenation is a prefix of an {@link AppendBuffer} until its characters are asked for.
 */
abstract class StrContent extends StrLayout {
  /**
   * Marks, as first word, a long string made by concatenation: the next one to it begins an {@link
   * AppendBuffer}.
   */
  static final long JOINED = 1;

  private static final int BLOCK = 64;

  /** How many characters. Final, so that a string handed to another thread is complete there. */
  final int length;

  /** What hashing begins with; 0 until it was asked for. */
  private int hash;

  /**
   * A Java string of the characters, where each fits in 16 bits; else an {@code int[]}; or an
   * {@link AppendBuffer}; null where the characters are in the words and nothing else was needed.
   */
  Object content;

  /** The words of a {@link ShortText}, unless both are 0. */
  long low;

  final long high;

  StrContent(int length, Object content, long low, long high) {
    this.length = length;
    this.content = content;
    this.low = low;
    this.high = high;
  }

  /** The characters, if each fits in 16 bits; else null. */
  public String bmp() {
    Object present = content;
    return present instanceof String characters ? characters : unpacked(present);
  }

  private String unpacked(Object present) {
    if (present == null) {
      String characters = ShortText.string(low, high, length);
      content = characters;
      return characters;
    }
    return present instanceof AppendBuffer ? flatten() : null;
  }

  /** The characters; only where {@link #bmp()} is null. */
  public int[] wide() {
    return (int[]) content;
  }

  private synchronized String flatten() {
    if (content instanceof AppendBuffer buffer) {
      content = buffer.prefix(length);
      low = content instanceof String ? JOINED : 0;
    }
    return content instanceof String characters ? characters : null;
  }

  /** Whether the characters are in the words. */
  public boolean isShort() {
    return content == null || (low | high) != 0 && length <= ShortText.MOST;
  }

  /** Writes the characters of what is {@linkplain #isShort short}. */
  void write(byte[] to, int at) {
    ShortText.write(low, high, length, to, at);
  }

  /** The next eight characters of what is short, as a number whose order is theirs. */
  public long word(int from) {
    return Long.reverseBytes(ShortText.lowFrom(low, high, from));
  }

  /** How many characters. */
  public int length() {
    return length;
  }

  /** The character at an index within the bounds. */
  public int codePointAt(int index) {
    Object present = content;
    if (present instanceof String characters) {
      return characters.charAt(index);
    }
    if (present == null) {
      return ShortText.at(low, high, index);
    }
    if (present instanceof int[] codePoints) {
      return codePoints[index];
    }
    return ((AppendBuffer) present).codePointAt(index);
  }

  /** The characters as an array of the caller's own. */
  public int[] codePoints() {
    String characters = bmp();
    return characters == null ? wide().clone() : characters.chars().toArray();
  }

  /** Whether every character is an ASCII one. */
  public boolean isAscii() {
    if (isShort()) {
      return ((low | high) & ShortText.BEYOND_ASCII) == 0;
    }
    return bmp() != null && isBelow(bmp(), 128);
  }

  /** Whether every char is below a power of two. */
  static boolean isBelow(String text, int limit) {
    int length = text.length();
    int beyond = -limit;
    int at = 0;
    while (at + BLOCK <= length) {
      int all = 0;
      for (int end = at + BLOCK; at < end; at++) {
        all |= text.charAt(at);
      }
      if ((all & beyond) != 0) {
        return false;
      }
    }
    int all = 0;
    for (; at < length; at++) {
      all |= text.charAt(at);
    }
    return (all & beyond) == 0;
  }

  // ---- comparison ----

  boolean same(PyStr other) {
    if (this == other) {
      return true;
    }
    if (length != other.length) {
      return false;
    }
    if (isShort() && other.isShort()) {
      return low == other.low && high == other.high;
    }
    String characters = bmp();
    return characters == null
        ? other.bmp() == null && Arrays.equals(wide(), other.wide())
        : characters.equals(other.bmp());
  }

  /** Whether a Java string has these characters from an index on. */
  boolean stands(String in, int from) {
    if (!isShort()) {
      return bmp() != null && in.startsWith(bmp(), from);
    }
    boolean all = from + length <= in.length();
    for (int i = 0; i < length && all; i++) {
      all = in.charAt(from + i) == ShortText.at(low, high, i);
    }
    return all;
  }

  /** Negative, zero or positive, by the order of the code points. */
  public int compareTo(PyStr other) {
    if (isShort() && other.isShort()) {
      int first = Long.compareUnsigned(word(0), other.word(0));
      int order =
          first != 0 ? first : Long.compareUnsigned(word(Long.BYTES), other.word(Long.BYTES));
      return order != 0 ? order : length - other.length;
    }
    String left = bmp();
    String right = other.bmp();
    if (left != null && right != null) {
      return left.compareTo(right);
    }
    int common = Math.min(length, other.length);
    for (int i = 0; i < common; i++) {
      int difference = codePointAt(i) - other.codePointAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - other.length;
  }

  @Override
  public long hash() {
    int known = hash;
    return StrHash.SEEDED
        ? seededHash()
        : StrHash.spread(known == 0 && length != 0 ? firstHash() : known);
  }

  private int firstHash() {
    int result;
    if (isShort()) {
      result = ShortText.hash(low, high, length);
    } else {
      String characters = bmp();
      result = characters == null ? Arrays.hashCode(wide()) : characters.hashCode();
    }
    hash = result;
    return result;
  }

  private long seededHash() {
    String characters = bmp();
    return characters == null ? StrHash.DEFAULT.of(wide()) : StrHash.DEFAULT.of(characters);
  }
}
