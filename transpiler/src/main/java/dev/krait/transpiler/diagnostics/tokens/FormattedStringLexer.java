package dev.krait.transpiler.diagnostics.tokens;

import static dev.krait.transpiler.diagnostics.tokens.LexerState.EOF;

/** The start of f-strings and t-strings, their text and their end. */
final class FormattedStringLexer {
  private final LexerState state;

  FormattedStringLexer(LexerState state) {
    this.state = state;
  }

  Token start(int quote, String prefix) {
    state.firstLine = state.line;
    state.multiLineStart = state.lineStart;
    int quoteSize = 1;
    int second = state.next();
    if (second == quote) {
      int third = state.next();
      if (third == quote) {
        quoteSize = 3;
      } else {
        state.back(third);
        state.back(second);
      }
    } else {
      state.back(second);
    }
    if (state.modes.size() >= LexerState.MAX_STRING_LEVEL) {
      return state.fail("too many nested f-strings or t-strings");
    }
    StringMode mode =
        new StringMode(
            quote,
            quoteSize,
            prefix.indexOf('r') >= 0,
            prefix.indexOf('f') >= 0 ? 'f' : 't',
            state.start,
            state.lineStart,
            state.line);
    mode.inText = true;
    state.modes.add(mode);
    return state.token(mode.token("START"), state.start, state.cur);
  }

  /** The next piece of text or the end, or null where a replacement field starts. */
  Token text(StringMode mode) {
    state.start = state.cur;
    state.firstLine = state.line;
    state.startColumn = state.column;
    int first = state.next();
    if (first == '{') {
      int second = state.next();
      state.back(second);
      state.back(first);
      if (second != '{') {
        if (!enterField(mode)) {
          return state.token(Token.ERROR);
        }
        mode.inText = false;
        return null;
      }
    } else {
      state.back(first);
    }
    for (int i = 0; i < mode.quoteSize; i++) {
      int c = state.next();
      if (c != mode.quote) {
        state.back(c);
        return middle(mode);
      }
    }
    state.modes.remove(state.modes.size() - 1);
    return state.token(mode.token("END"), state.start, state.cur);
  }

  private boolean enterField(StringMode mode) {
    mode.expressionDepth++;
    if (mode.expressionDepth >= LexerState.MAX_FIELD_NESTING) {
      state.fail(mode.letter + "-string: expressions nested too deeply");
      return false;
    }
    return true;
  }

  private Token middle(StringMode mode) {
    boolean unicodeName = false;
    int endSize = 0;
    state.multiLineStart = state.lineStart;
    while (endSize != mode.quoteSize) {
      int c = state.next();
      boolean inSpec = mode.inFormatSpec && mode.inExpression();
      if (c == EOF || (mode.quoteSize == 1 && c == '\n')) {
        return unterminated(mode, c, inSpec);
      }
      if (c == mode.quote) {
        endSize++;
        continue;
      }
      endSize = 0;
      if (c == '{') {
        return openBrace(mode, inSpec);
      } else if (c == '}') {
        return unicodeName ? middleToken(mode, state.cur) : closeBrace(mode, inSpec);
      } else if (c == '\\') {
        unicodeName |= backslash(mode);
      }
    }
    for (int i = 0; i < mode.quoteSize; i++) {
      state.back(mode.quote);
    }
    return middleToken(mode, state.cur);
  }

  private Token middleToken(StringMode mode, int end) {
    return state.token(mode.token("MIDDLE"), state.start, end);
  }

  private Token openBrace(StringMode mode, boolean inSpec) {
    int peek = state.next();
    if (peek == '{' && !inSpec) {
      return middleToken(mode, state.cur - 1);
    }
    state.back(peek);
    state.back('{');
    if (!enterField(mode)) {
      return state.token(Token.ERROR);
    }
    mode.inText = false;
    mode.inFormatSpec = false;
    return middleToken(mode, state.cur);
  }

  private Token closeBrace(StringMode mode, boolean inSpec) {
    int peek = state.next();
    if (peek == '}' && !inSpec && mode.braceDepth == 0) {
      return middleToken(mode, state.cur - 1);
    }
    state.back(peek);
    state.back('}');
    mode.inText = false;
    mode.inFormatSpec = false;
    return middleToken(mode, state.cur);
  }

  /** Skips an escape; whether it opened a {@code \N{...}}, whose braces are text. */
  private boolean backslash(StringMode mode) {
    int peek = state.next();
    if (peek == '\r') {
      peek = state.next();
    }
    if (peek == '{' || peek == '}') {
      state.back(peek);
      return false;
    }
    if (!mode.raw && peek == 'N') {
      peek = state.next();
      if (peek == '{') {
        return true;
      }
      state.back(peek);
    }
    return false;
  }

  private Token unterminated(StringMode mode, int c, boolean inSpec) {
    if (inSpec && c == '\n') {
      if (mode.quoteSize == 1) {
        return state.fail(
            "%1$c-string: newlines are not allowed in format specifiers for single quoted %1$c-strings"
                .formatted(mode.letter));
      }
      state.back(c);
      mode.inText = false;
      mode.inFormatSpec = false;
      return middleToken(mode, state.cur);
    }
    if (mode.quoteSize == 3 && c == EOF) {
      state.endInString();
    }
    state.cur = mode.start + 1;
    state.lineStart = mode.startLineStart;
    int detected = state.line;
    state.line = mode.startLine;
    return state.fail(
        (mode.quoteSize == 3 ? "unterminated triple-quoted " : "unterminated ")
            + mode.letter
            + "-string literal (detected at line "
            + detected
            + ")");
  }
}
