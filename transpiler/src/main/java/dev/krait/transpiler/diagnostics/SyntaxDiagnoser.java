package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.diagnostics.peg.PegParser;
import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.LexerState;
import dev.krait.transpiler.diagnostics.tokens.Newlines;
import dev.krait.transpiler.diagnostics.tokens.Outcome;
import dev.krait.transpiler.diagnostics.tokens.Token;
import java.nio.charset.StandardCharsets;

/**
 * Finds the error of CPython 3.14's tokenizer and parser in a source: parses it as CPython does,
 * and if that fails once more with the rules that look for known errors.
 */
public final class SyntaxDiagnoser {
  private final PegParser parser;
  private final Lexer lexer;
  private final StartRule start;

  private SyntaxDiagnoser(byte[] source, String filename, StartRule start) {
    this.start = start;
    lexer = new Lexer(Newlines.unify(source, start == StartRule.MODULE), filename);
    parser = new PegParser(lexer, start);
  }

  /** The error in a module's text, or null if there is none. */
  public static PythonSyntaxException diagnose(String source, String filename) {
    return diagnose(source, filename, StartRule.MODULE);
  }

  /** The error in a text that is to be compiled in some mode, or null if there is none. */
  public static PythonSyntaxException diagnose(String source, String filename, StartRule start) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return new SyntaxDiagnoser(bytes, filename, start).run();
  }

  /**
   * Whether a piece of code is right or could become so by more lines ({@code
   * codeop.compile_command} does not complain).
   */
  public static boolean mayStartProgram(String code) {
    SyntaxDiagnoser diagnoser =
        new SyntaxDiagnoser((code + "\n").getBytes(StandardCharsets.UTF_8), null, StartRule.MODULE);
    try {
      return diagnoser.parser.parse() || diagnoser.lexer.state().isIncomplete();
    } catch (PythonSyntaxException error) {
      return diagnoser.lexer.state().isIncomplete();
    }
  }

  private PythonSyntaxException run() {
    PythonSyntaxException error = find();
    return error == null ? null : error.after(parser.lastStatementLine());
  }

  private PythonSyntaxException find() {
    Token last;
    try {
      if (parser.parse()) {
        return endOfStatement();
      }
      last = parser.lastToken();
    } catch (PythonSyntaxException error) {
      return afterParserError(error);
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
    PythonSyntaxException error = parser.errors().at(last, "invalid syntax");
    return preferTokenizerError(error);
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
    boolean isSyntaxError =
        switch (error.kind()) {
          case SyntaxError, IndentationError, TabError -> true;
          default -> false;
        };
    return isSyntaxError && lexer.state().outcome() == Outcome.OK
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
