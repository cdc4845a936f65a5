package dev.krait.transpiler.diagnostics.tokens;

import static dev.krait.transpiler.diagnostics.tokens.LexerState.EOF;

/** Names, and string literals with their prefixes. */
final class StringLexer {
  private final LexerState state;

  StringLexer(LexerState state) {
    this.state = state;
  }

  Token nameOrString(int c, FormattedStringLexer formatted) {
    String prefix = "";
    while (true) {
      char lower = (char) (c | 0x20);
      if (c >= 128 || "burft".indexOf(lower) < 0 || prefix.indexOf(lower) >= 0) {
        break;
      }
      prefix += lower;
      c = state.next();
      if (c == '"' || c == '\'') {
        String clash = clash(prefix);
        if (clash != null) {
          return state.failAt(
              state.start + 1 - state.lineStart, state.cur - state.lineStart, clash);
        }
        boolean isFormatted = prefix.indexOf('f') >= 0 || prefix.indexOf('t') >= 0;
        return isFormatted ? formatted.start(c, prefix) : string(c);
      }
    }
    boolean ascii = true;
    while (Identifiers.mayContinue(c)) {
      ascii &= c < 128;
      c = state.next();
    }
    state.back(c);
    if (!ascii) {
      String problem = Identifiers.verify(state);
      if (problem != null) {
        return state.fail(problem);
      }
    }
    String name = state.text(state.start, state.cur);
    String type = Keywords.isHard(name) ? name.intern() : Token.NAME;
    return state.token(type, state.start, state.cur);
  }

  private static final String[] CLASHES = {"ub", "ur", "uf", "ut", "bf", "bt", "ft"};

  private static String clash(String prefix) {
    for (String pair : CLASHES) {
      if (prefix.indexOf(pair.charAt(0)) >= 0 && prefix.indexOf(pair.charAt(1)) >= 0) {
        return "'" + pair.charAt(0) + "' and '" + pair.charAt(1) + "' prefixes are incompatible";
      }
    }
    return null;
  }

  Token string(int quote) {
    state.firstLine = state.line;
    state.multiLineStart = state.lineStart;
    int quoteSize = 1;
    int endSize = 0;
    boolean escapedQuote = false;
    int c = state.next();
    if (c == quote) {
      c = state.next();
      if (c == quote) {
        quoteSize = 3;
      } else {
        endSize = 1;
      }
    }
    if (c != quote) {
      state.back(c);
    }
    while (endSize != quoteSize) {
      c = state.next();
      if (c == EOF || (quoteSize == 1 && c == '\n')) {
        if (c == EOF) {
          state.endInString();
        }
        return unterminated(quote, quoteSize, escapedQuote);
      }
      if (c == quote) {
        endSize++;
        continue;
      }
      endSize = 0;
      if (c == '\\') {
        c = state.next();
        escapedQuote |= c == quote;
        if (c == '\r') {
          state.next();
        }
      }
    }
    return state.token(Token.STRING, state.start, state.cur);
  }

  private Token unterminated(int quote, int quoteSize, boolean escapedQuote) {
    state.cur = state.start + 1;
    state.lineStart = state.multiLineStart;
    int detected = state.line;
    state.line = state.firstLine;
    StringMode mode = state.mode();
    if (state.insideString() && mode.quote == quote && mode.quoteSize == quoteSize) {
      return state.fail(mode.letter + "-string: expecting '}'");
    }
    String at = " string literal (detected at line " + detected + ")";
    if (quoteSize == 3) {
      return state.fail("unterminated triple-quoted" + at);
    }
    return state.fail(
        "unterminated" + at + (escapedQuote ? "; perhaps you escaped the end quote?" : ""));
  }
}
