package dev.krait.runtime.module.sre.engine;

/** A set of characters: a table for those below 256, a test for the rest. */
final class CharSet {
  static final int LOW = 256;

  /** Whether each character below 256 belongs to it. */
  final boolean[] low = new boolean[LOW];

  private final CharTest test;

  /** Whether it has every character. */
  final boolean everything;

  /** Whether it has every character but the end of a line. */
  final boolean allButNewline;

  /** Whether it may have characters of the three wide {@link Buckets}. */
  final boolean[] wide;

  private CharSet(CharTest test, boolean[] wide, boolean everything, boolean allButNewline) {
    this.test = test;
    this.wide = wide;
    this.everything = everything;
    this.allButNewline = allButNewline;
    for (int c = 0; c < LOW; c++) {
      low[c] = test.test(c);
    }
  }

  static CharSet of(CharTest test, boolean[] wide) {
    return new CharSet(test, wide, false, false);
  }

  static CharSet everything() {
    return new CharSet(c -> true, Buckets.all(), true, false);
  }

  static CharSet allButNewline() {
    return new CharSet(c -> c != '\n', Buckets.all(), false, true);
  }

  boolean has(int c) {
    return c < LOW ? low[c] : test.test(c);
  }

  /** {@link #has} for a character from 256 on. */
  boolean hasWide(int c) {
    return test.test(c);
  }
}
