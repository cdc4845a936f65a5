package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.diagnostics.peg.StartRule;
import dev.krait.transpiler.diagnostics.semantic.InteractiveInput;
import dev.krait.transpiler.diagnostics.tokens.Lexer;
import dev.krait.transpiler.diagnostics.tokens.Newlines;
import dev.krait.transpiler.source.SourceText;
import java.nio.charset.StandardCharsets;

/**
 * Finds the error that CPython 3.14's tokenizer and parser find in a source. It shares nothing with
 * the parser that makes syntax trees, so it also tells whether that one rejects the right sources.
 */
public final class SyntaxDiagnoser {
  private SyntaxDiagnoser() {}

  /** The error in a module, or null if there is none. */
  public static PythonSyntaxException diagnose(SourceText source) {
    return diagnose(source, StartRule.MODULE);
  }

  /** The error in a source that {@code compile} is to take in some mode, or null. */
  public static PythonSyntaxException diagnose(SourceText source, StartRule start) {
    return diagnose(source, start, InteractiveInput.NONE);
  }

  /** The same, for lines of which more may follow. */
  public static PythonSyntaxException diagnose(
      SourceText source, StartRule start, InteractiveInput input) {
    return diagnose(source, start, input, false);
  }

  /**
   * The error in the main script, or null. CPython reads it line by line, which shows in a few
   * messages and places: NUL bytes, bytes that are no text, the end of the file.
   */
  public static PythonSyntaxException diagnoseScript(SourceText source) {
    return diagnose(source, StartRule.MODULE, InteractiveInput.NONE, true);
  }

  /** The error in a module's text, or null. */
  public static PythonSyntaxException diagnose(String text, String filename) {
    return diagnose(text, filename, StartRule.MODULE);
  }

  /** The error in a text that {@code compile} is to take in some mode, or null. */
  public static PythonSyntaxException diagnose(String text, String filename, StartRule start) {
    return diagnose(SourceText.ofText(text, filename), start);
  }

  private static PythonSyntaxException diagnose(
      SourceText source, StartRule start, InteractiveInput input, boolean script) {
    // A script is read line by line, so what is wrong before a NUL comes first.
    boolean nulIsLater = script && source.decodingError() == null;
    PythonSyntaxException error = nulIsLater ? null : EncodingDiagnoser.diagnose(source, script);
    if (error != null) {
      return error;
    }
    byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
    return BigStack.run(
        () -> {
          Lexer lexer =
              new Lexer(Newlines.unify(bytes, start == StartRule.MODULE), source.filename());
          if (script) {
            lexer.state().readLineByLine();
          }
          return new TwoPasses(lexer, start, input).run();
        });
  }

  /**
   * Whether a piece of code is right or could become so by more lines ({@code
   * codeop.compile_command} does not complain).
   */
  public static boolean mayStartProgram(String code) {
    byte[] bytes = (code + "\n").getBytes(StandardCharsets.UTF_8);
    return BigStack.run(
        () ->
            new TwoPasses(new Lexer(bytes, null), StartRule.MODULE, InteractiveInput.NONE)
                .mayBecomeRight());
  }
}
