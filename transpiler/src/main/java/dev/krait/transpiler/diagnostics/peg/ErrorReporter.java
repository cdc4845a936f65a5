package dev.krait.transpiler.diagnostics.peg;

import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.PythonSyntaxException.Kind;
import dev.krait.transpiler.diagnostics.tokens.LexerState;
import dev.krait.transpiler.diagnostics.tokens.Located;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.nio.charset.StandardCharsets;

/**
 * Makes errors with the positions that CPython computes ({@code Parser/pegen_errors.c}): columns
 * are characters of the error's first line, and an end beyond that line is clipped to it.
 */
public final class ErrorReporter {
  private final PegParser parser;

  ErrorReporter(PegParser parser) {
    this.parser = parser;
  }

  /** An error over one token or node. */
  public PythonSyntaxException at(Located place, String message) {
    return range(place, place, message);
  }

  PythonSyntaxException range(Located from, Located to, String message) {
    return exact(
        Kind.SyntaxError,
        from.line(),
        from.column() + 1,
        to.endLine(),
        to.endColumn() + 1,
        message);
  }

  /** An error from the start of a token or node to where the tokenizer stands. */
  PythonSyntaxException startingFrom(Located from, String message) {
    LexerState state = state();
    return exact(
        Kind.SyntaxError,
        from.line(),
        from.column() + 1,
        state.line(),
        state.currentColumn(),
        message);
  }

  /** An error at the last token that was read. */
  public PythonSyntaxException atLastToken(String message) {
    return onToken(Kind.SyntaxError, parser.lastToken(), message);
  }

  /** An error at the token that comes next. */
  PythonSyntaxException atNextToken(String message) {
    return onToken(Kind.SyntaxError, parser.peek(), message);
  }

  /** An error of indentation at the last token that was read. */
  public PythonSyntaxException indentation(String message) {
    return onToken(Kind.IndentationError, parser.lastToken(), message);
  }

  /** The source ended too early. */
  public PythonSyntaxException incomplete() {
    return onToken(Kind.IncompleteInputError, parser.lastToken(), "incomplete input");
  }

  private PythonSyntaxException onToken(Kind kind, Token token, String message) {
    int column = token.column() + 1;
    if (token.column() == -1) {
      column = state().atBufferStart() ? 0 : state().currentColumn();
    }
    int endColumn = token.endColumn() == -1 ? -1 : token.endColumn() + 1;
    return exact(kind, token.line(), column, token.endLine(), endColumn, message);
  }

  /** The error for the token at which the tokenizer stopped. */
  PythonSyntaxException fromTokenizer() {
    LexerState state = state();
    return switch (state.outcome()) {
      case ERROR -> state.error();
      case BAD_DEDENT -> indentation("unindent does not match any outer indentation level");
      case TABS_AND_SPACES ->
          onLine(Kind.TabError, 0, "inconsistent use of tabs and spaces in indentation");
      case TOO_MANY_INDENTS -> onLine(Kind.IndentationError, 0, "too many levels of indentation");
      case AFTER_BACKSLASH ->
          onLine(
              Kind.SyntaxError,
              Math.max(0, state.bufferColumn() - 1),
              "unexpected character after line continuation character");
      case OK, END_OF_FILE ->
          state.level() > 0 ? neverClosed() : atLastToken("unexpected EOF while parsing");
    };
  }

  private PythonSyntaxException onLine(Kind kind, int column, String message) {
    int line = state().line();
    return exact(kind, line, column + 1, line, 0, message);
  }

  /** The error for the innermost parenthesis that is open at the end. */
  public PythonSyntaxException neverClosed() {
    LexerState state = state();
    return exact(
        Kind.SyntaxError,
        state.openerLine(),
        state.openerColumn() + 1,
        state.openerLine(),
        0,
        "'" + state.opener() + "' was never closed");
  }

  PythonSyntaxException tooDeep() {
    return withoutPlace(
        Kind.MemoryError, "Parser stack overflowed - Python source too complex to parse");
  }

  /** A name in other letters that is normalised to a constant. */
  PythonSyntaxException badIdentifier(String name) {
    return withoutPlace(
        Kind.ValueError, "identifier field can't represent '" + name + "' constant");
  }

  static PythonSyntaxException withoutPlace(Kind kind, String message) {
    return new PythonSyntaxException(kind, message, null, -1, -1, -1, -1, null);
  }

  /** Columns count bytes from 1; an end column of 0 or less means none. */
  PythonSyntaxException exact(
      Kind kind, int line, int column, int endLine, int endColumn, String message) {
    LexerState state = state();
    String text = state.errorLine(line);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PythonSyntaxException(
        kind,
        message,
        state.filename(),
        line,
        characters(bytes, column),
        endLine,
        endColumn > 0 ? characters(bytes, endColumn) : endColumn,
        text);
  }

  /** The characters in the first bytes of a line; a character cut in two counts. */
  private static int characters(byte[] line, int count) {
    int limit = Math.min(count, line.length + 1);
    int result = 0;
    for (int i = 0; i < limit; i++) {
      if (i >= line.length || (line[i] & 0xC0) != 0x80) {
        result++;
      }
    }
    return result;
  }

  private LexerState state() {
    return parser.lexer().state();
  }
}
