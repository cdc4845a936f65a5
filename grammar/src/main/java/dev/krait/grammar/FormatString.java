package dev.krait.grammar;

/** An f-string or t-string that the lexer is inside of: the state of CPython's tokenizer mode. */
final class FormatString {
  /** CPython's MAXFSTRINGLEVEL: "too many nested f-strings or t-strings". */
  static final int LIMIT = 150;

  /** CPython's MAX_EXPR_NESTING: "f-string: expressions nested too deeply". */
  static final int FIELD_LIMIT = 3;

  final FormatString outer;
  final int level;
  final char quote;
  final int quotes;
  final boolean raw;

  /** Whether the text between fields is being read, not the expression of a field. */
  boolean inText = true;

  boolean inSpec;

  /** How many brackets are open inside of this string. */
  int depth;

  /** The depth at which the innermost replacement field began, or -1 outside of fields. */
  int fieldDepth = -1;

  FormatString(FormatString outer, char quote, int quotes, boolean raw) {
    this.outer = outer;
    this.level = outer == null ? 1 : outer.level + 1;
    this.quote = quote;
    this.quotes = quotes;
    this.raw = raw;
  }

  /** Begins a replacement field; false if too many are nested. */
  boolean beginField() {
    fieldDepth++;
    inText = false;
    return fieldDepth < FIELD_LIMIT;
  }

  /** Notes a bracket that was closed; false if it was not opened in this string. */
  boolean close(int type) {
    depth--;
    if (depth < 0) {
      return false;
    }
    if (type == PythonLexer.RBRACE && depth == fieldDepth) {
      fieldDepth--;
      inText = true;
      inSpec = false;
    }
    return true;
  }

  /** Whether a colon here ends the expression of a field and begins its format specification. */
  boolean colonBeginsSpec() {
    return depth - 1 == fieldDepth;
  }

  void beginSpec() {
    inText = true;
    inSpec = true;
  }

  /** Whether the text being read is that of a format specification. */
  boolean readsSpec() {
    return inSpec && fieldDepth >= 0;
  }
}
