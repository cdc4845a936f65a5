package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.diagnostics.peg.PegParser;
import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.diagnostics.semantic.InteractiveInput;
import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.LexerState;
import dev.krait.transpiler.diagnostics.tokens.Outcome;
import dev.krait.transpiler.diagnostics.tokens.Token;

/**
 * One source, parsed as CPython does: once plainly, which also finds the furthest token, and if
 * that fails once more with the rules that look for known errors ({@code _PyPegen_run_parser},
 * {@code _PyPegen_set_syntax_error}).
 */
final class TwoPasses {
  private final PegParser parser;
  private final Lexer lexer;
  private final StartRule start;
  private final InteractiveInput input;

  TwoPasses(Lexer lexer, StartRule start, InteractiveInput input) {
    this.lexer = lexer;
    this.start = start;
    this.input = input;
    parser = new PegParser(lexer, start, !input.keepsBlocksOpen());
  }

  /** The error, or null if there is none. */
  PythonSyntaxException run() {
    PythonSyntaxException error = find();
    return error == null ? null : error.after(parser.lastStatementLine());
  }

  /** Whether the source is right or could become so by more lines. */
  boolean mayBecomeRight() {
    try {
      return parser.parse() || lexer.state().isIncomplete();
    } catch (PythonSyntaxException error) {
      return lexer.state().isIncomplete();
    }
  }

  private PythonSyntaxException find() {
    Token last;
    try {
      if (parser.parse()) {
        return endOfStatement();
      }
      last = parser.lastToken();
    } catch (PythonSyntaxException error) {
      return isCutShort() ? parser.errors().incomplete() : afterParserError(error);
    }
    if (isCutShort()) {
      return parser.errors().incomplete();
    }
    parser.restartSearchingErrors();
    try {
      parser.parse();
    } catch (PythonSyntaxException error) {
      return afterParserError(error);
    }
    if (last.is(Token.INDENT) || last.is(Token.DEDENT)) {
      return parser
          .errors()
          .indentation(last.is(Token.INDENT) ? "unexpected indent" : "unexpected unindent");
    }
    return preferTokenizerError(parser.errors().at(last, "invalid syntax"));
  }

  private boolean isCutShort() {
    return input.mayGoOn() && lexer.state().isIncomplete();
  }

  private PythonSyntaxException endOfStatement() {
    return start != StartRule.INTERACTIVE || lexer.state().isOnlyBlankLeft()
        ? null
        : parser
            .errors()
            .atLastToken("multiple statements found while compiling a single statement");
  }

  /** An error of the tokenizer further down wins, unless the tokenizer had stopped already. */
  private PythonSyntaxException afterParserError(PythonSyntaxException error) {
    return error.isSyntaxError() && lexer.state().outcome() == Outcome.OK
        ? preferTokenizerError(error)
        : error;
  }

  private PythonSyntaxException preferTokenizerError(PythonSyntaxException error) {
    int line = parser.lastToken().line();
    LexerState state = lexer.state();
    Token token;
    do {
      token = lexer.next();
    } while (!token.is(Token.ERROR) && !token.is(Token.END));
    PythonSyntaxException found = null;
    if (token.is(Token.ERROR)) {
      if (state.outcome() == Outcome.ERROR) {
        found = state.error();
      } else if (state.level() > 0 && line > state.openerLine()) {
        found = parser.errors().neverClosed();
      }
    }
    // Inside of an f-string the error in the expression is the better one.
    return found == null || state.insideString() ? error : found;
  }
}
