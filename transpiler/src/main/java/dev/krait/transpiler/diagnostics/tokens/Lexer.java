package dev.krait.transpiler.diagnostics.tokens;

import static dev.krait.transpiler.diagnostics.tokens.LexerState.EOF;

/**
 * CPython 3.14's tokenizer ({@code Parser/lexer/lexer.c}): hands out one token per call and stops
 * with its errors where CPython stops.
 */
public final class Lexer {
  private static final int TAB = 8;

  private final LexerState state;
  private final NumberLexer numbers;
  private final StringLexer strings;
  private final FormattedStringLexer formatted;
  private final BracketTracker brackets;

  public Lexer(byte[] source, String filename) {
    state = new LexerState(source, filename);
    numbers = new NumberLexer(state);
    strings = new StringLexer(state);
    formatted = new FormattedStringLexer(state);
    brackets = new BracketTracker(state);
  }

  public LexerState state() {
    return state;
  }

  /** The next token; at the end {@code ENDMARKER} again and again. */
  public Token next() {
    StringMode mode = state.mode();
    if (mode.inText) {
      Token token = formatted.text(mode);
      if (token != null) {
        return token;
      }
    }
    return code(mode);
  }

  private Token code(StringMode mode) {
    boolean blank;
    do {
      state.start = -1;
      state.startColumn = -1;
      blank = false;
      if (state.atLineStart) {
        state.atLineStart = false;
        int indentation = indentation();
        if (indentation == INDENT_FAILED) {
          return state.token(Token.ERROR);
        }
        blank = indentation == INDENT_BLANK;
      }
      state.start = state.cur;
      state.startColumn = state.column;
      if (state.pending < 0) {
        state.pending++;
        return state.token(Token.DEDENT);
      }
      if (state.pending > 0) {
        state.pending--;
        return state.token(Token.INDENT);
      }
      state.back(state.next());
      Token token = afterIndentation(mode, blank);
      if (token != null) {
        return token;
      }
    } while (true);
  }

  private static final int INDENT_FINE = 0;
  private static final int INDENT_BLANK = 1;
  private static final int INDENT_FAILED = 2;

  /** Measures the indentation twice, with tabs to 8 columns and to 1, and compares both. */
  private int indentation() {
    int col = 0;
    int alternate = 0;
    int continued = 0;
    int c;
    while (true) {
      c = state.next();
      if (c == ' ') {
        col++;
        alternate++;
      } else if (c == '\t') {
        col = (col / TAB + 1) * TAB;
        alternate++;
      } else if (c == '\f') {
        col = 0;
        alternate = 0;
      } else if (c == '\\') {
        continued = continued != 0 ? continued : col;
        if (!continueLine()) {
          return INDENT_FAILED;
        }
      } else {
        break;
      }
    }
    state.back(c);
    if (c == '#' || c == '\n' || c == '\r') {
      return INDENT_BLANK;
    }
    if (state.level > 0) {
      return INDENT_FINE;
    }
    if (continued != 0) {
      col = continued;
      alternate = continued;
    }
    return compareIndentation(col, alternate) ? INDENT_FINE : INDENT_FAILED;
  }

  private boolean compareIndentation(int col, int alternate) {
    if (col > state.indents[state.indent]) {
      if (state.indent + 1 >= LexerState.MAX_INDENT) {
        state.stopLine(Outcome.TOO_MANY_INDENTS);
        return false;
      }
      if (alternate <= state.alternateIndents[state.indent]) {
        state.stopLine(Outcome.TABS_AND_SPACES);
        return false;
      }
      state.pending++;
      state.indent++;
      state.indents[state.indent] = col;
      state.alternateIndents[state.indent] = alternate;
      return true;
    }
    while (state.indent > 0 && col < state.indents[state.indent]) {
      state.pending--;
      state.indent--;
    }
    if (col != state.indents[state.indent]) {
      state.stopLine(Outcome.BAD_DEDENT);
      return false;
    }
    if (alternate != state.alternateIndents[state.indent]) {
      state.stopLine(Outcome.TABS_AND_SPACES);
      return false;
    }
    return true;
  }

  private boolean continueLine() {
    int c = state.next();
    if (c == '\r') {
      c = state.next();
    }
    if (c != '\n') {
      state.stop(Outcome.AFTER_BACKSLASH);
      return false;
    }
    c = state.next();
    if (c == EOF) {
      state.cur = state.inp;
      state.stop(Outcome.END_OF_FILE);
      return false;
    }
    state.back(c);
    return true;
  }

  /** A token of this line, or null where the line ends without one that the parser sees. */
  private Token afterIndentation(StringMode mode, boolean blank) {
    int c;
    while (true) {
      state.start = -1;
      do {
        c = state.next();
      } while (c == ' ' || c == '\t' || c == '\f');
      state.start = c == EOF ? state.cur : state.cur - 1;
      state.startColumn = state.column - 1;
      if (c == '#') {
        while (c != EOF && c != '\n' && c != '\r') {
          c = state.next();
        }
      }
      if (c != '\\') {
        break;
      }
      if (!continueLine()) {
        return state.token(Token.ERROR);
      }
    }
    if (c == EOF) {
      boolean finished = state.level == 0 && state.outcome() == Outcome.END_OF_FILE;
      return state.token(finished ? Token.END : Token.ERROR);
    }
    if (Identifiers.mayStart(c)) {
      return strings.nameOrString(c, formatted);
    }
    if (c == '\r') {
      c = state.next();
    }
    if (c == '\n') {
      state.atLineStart = true;
      if (blank || state.level > 0) {
        return null;
      }
      return state.token(Token.NEWLINE, state.start, state.cur - 1);
    }
    if (c == '.') {
      return dots();
    }
    if (c >= '0' && c <= '9') {
      return numbers.number(c);
    }
    if (c == '\'' || c == '"') {
      return strings.string(c);
    }
    return brackets.punctuation(c, mode);
  }

  private Token dots() {
    int c = state.next();
    if (c >= '0' && c <= '9') {
      return numbers.fraction(c);
    }
    if (c == '.') {
      c = state.next();
      if (c == '.') {
        return state.token("...", state.start, state.cur);
      }
      state.back(c);
      state.back('.');
    } else {
      state.back(c);
    }
    return state.token(".", state.start, state.cur);
  }
}
