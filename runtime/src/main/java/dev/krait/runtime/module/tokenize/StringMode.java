package dev.krait.runtime.module.tokenize;

/** An f-string or t-string that is being read. */
final class StringMode {
  final char quote;
  final int quoteSize;
  final boolean raw;

  /** The number of its START token; those of MIDDLE and END follow. */
  final int type;

  final int start;

  /** Whether the next characters are an expression, not text. */
  boolean expression;

  boolean formatSpec;

  /** How many brackets are open in expressions. */
  int brackets;

  /** How many expressions are open in one another, from -1. */
  int depth = -1;

  StringMode(char quote, int quoteSize, boolean raw, int type, int start) {
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.type = type;
    this.start = start;
  }
}
