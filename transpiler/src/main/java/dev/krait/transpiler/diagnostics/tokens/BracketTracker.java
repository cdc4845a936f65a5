package dev.krait.transpiler.diagnostics.tokens;

import dev.krait.transpiler.source.UnicodeRanges;

/** Operators and delimiters; keeps the stack of open parentheses. */
final class BracketTracker {
  private final LexerState state;

  BracketTracker(LexerState state) {
    this.state = state;
  }

  Token punctuation(int c, StringMode mode) {
    if (c == ':' && state.insideString() && mode.inExpression()) {
      if (mode.braceDepth - 1 == mode.expressionDepth) {
        mode.inText = true;
        mode.inFormatSpec = true;
        return state.token(":", state.start, state.cur);
      }
    }
    int second = state.next();
    if (Operators.isTwo(c, second)) {
      int third = state.next();
      if (!Operators.isThree(c, second, third)) {
        state.back(third);
      }
      String text = state.text(state.start, state.cur);
      return state.token(text.equals("<>") ? "!=" : text.intern(), state.start, state.cur);
    }
    state.back(second);
    Token problem =
        switch (c) {
          case '(', '[', '{' -> open((char) c, mode);
          case ')', ']', '}' -> close((char) c, mode);
          default -> null;
        };
    if (problem != null) {
      return problem;
    }
    if (!UnicodeRanges.isPrintable(c)) {
      return state.fail("invalid non-printable character U+%04X".formatted(c));
    }
    if (c == '=' && mode.inExpression() && mode.braceDepth - mode.expressionDepth == 1) {
      mode.debug = true;
    }
    return state.token(Operators.one(c), state.start, state.cur);
  }

  private Token open(char c, StringMode mode) {
    if (state.level >= LexerState.MAX_LEVEL) {
      return state.fail("too many nested parentheses");
    }
    state.openers[state.level] = c;
    state.openerLines[state.level] = state.line;
    state.openerColumns[state.level] = state.start - state.lineStart;
    state.level++;
    if (state.insideString()) {
      mode.braceDepth++;
    }
    return null;
  }

  private Token close(char c, StringMode mode) {
    boolean inside = state.insideString();
    if (inside && mode.braceDepth == 0 && c == '}') {
      return state.fail(mode.letter + "-string: single '}' is not allowed");
    }
    if (state.level > 0) {
      state.level--;
      char opener = state.openers[state.level];
      if (!state.isLiberal() && !matches(opener, c)) {
        return mismatch(opener, c, mode);
      }
    } else if (!state.isLiberal()) {
      return state.fail("unmatched '" + c + "'");
    }
    if (inside) {
      mode.braceDepth--;
      if (mode.braceDepth < 0) {
        return state.fail(mode.letter + "-string: unmatched '" + c + "'");
      }
      if (c == '}' && mode.braceDepth == mode.expressionDepth) {
        mode.expressionDepth--;
        mode.inText = true;
        mode.inFormatSpec = false;
        mode.debug = false;
      }
    }
    return null;
  }

  private Token mismatch(char opener, char c, StringMode mode) {
    if (state.insideString() && opener == '{' && mode.braceDepth - 1 == mode.expressionDepth) {
      return state.fail(mode.letter + "-string: unmatched '" + c + "'");
    }
    int line = state.openerLines[state.level];
    return state.fail(
        "closing parenthesis '"
            + c
            + "' does not match opening parenthesis '"
            + opener
            + "'"
            + (line != state.line ? " on line " + line : ""));
  }

  private static boolean matches(char opener, char c) {
    return switch (opener) {
      case '(' -> c == ')';
      case '[' -> c == ']';
      default -> c == '}';
    };
  }
}
