package dev.krait.transpiler.diagnostics.tokens;

/**
 * One level of the tokenizer's stack of modes: the bottom is plain code, each level above it an
 * f-string or t-string, in its text or in one of its replacement fields.
 */
final class StringMode {
  /** Whether the next characters are text of the string, not code. */
  boolean inText;

  final int quote;
  final int quoteSize;
  final boolean raw;

  /** {@code f} or {@code t}. */
  final char letter;

  final int start;
  final int startLineStart;
  final int startLine;

  int braceDepth;

  /** The brace depth at which the current field's expression started; -1 outside of fields. */
  int expressionDepth = -1;

  boolean inFormatSpec;
  boolean debug;

  StringMode(
      int quote,
      int quoteSize,
      boolean raw,
      char letter,
      int start,
      int startLineStart,
      int startLine) {
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.letter = letter;
    this.start = start;
    this.startLineStart = startLineStart;
    this.startLine = startLine;
  }

  /** The bottom of the stack. */
  static StringMode code() {
    return new StringMode(0, 0, false, 'f', -1, -1, 0);
  }

  boolean inExpression() {
    return expressionDepth >= 0;
  }

  String token(String part) {
    return (letter == 'f' ? "FSTRING_" : "TSTRING_").concat(part).intern();
  }
}
