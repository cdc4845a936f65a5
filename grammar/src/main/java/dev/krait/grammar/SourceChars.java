package dev.krait.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** Decoded source text with line feeds as its only line ends, for the lexer to read in place. */
public final class SourceChars implements CharStream {
  private final char[] chars;
  private final int length;
  private final boolean ascii;
  private final String name;
  private int position;

  /**
   * Wraps the first {@code length} characters of an array, which must be longer than that: the
   * character behind the text is set to NUL, so that the lexer may look at it.
   */
  public SourceChars(char[] chars, int length, String name) {
    this.chars = chars;
    this.length = length;
    this.name = name;
    chars[length] = 0;
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= chars[i];
    }
    this.ascii = all < 0x80;
  }

  /** Copies a text. */
  public static SourceChars of(String text, String name) {
    char[] chars = new char[text.length() + 1];
    text.getChars(0, text.length(), chars, 0);
    return new SourceChars(chars, text.length(), name);
  }

  /** The characters themselves, not a copy. */
  public char[] chars() {
    return chars;
  }

  /** Whether columns are the same in characters and in bytes of UTF-8. */
  public boolean isAscii() {
    return ascii;
  }

  /** The text from {@code start} to {@code end}, exclusive. */
  public String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String getText(Interval interval) {
    return interval.b < interval.a ? "" : substring(interval.a, Math.min(interval.b + 1, length));
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int LA(int offset) {
    int at = offset > 0 ? position + offset - 1 : position + offset;
    return at < 0 || at >= length ? EOF : chars[at];
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Nothing is buffered, so nothing is given back.
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getSourceName() {
    return name;
  }
}
