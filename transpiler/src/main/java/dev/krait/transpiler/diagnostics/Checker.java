package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.semantic.SemanticChecks;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * Source to checked syntax tree: parses, finds out what is wrong if that fails, and makes the
 * checks that CPython's compiler makes.
 */
public final class Checker {
  /** A module that CPython would compile, with what it would warn of. */
  public record Checked(Mod.Module module, SymbolTable symbols, List<SyntaxWarning> warnings) {}

  private static final PythonParser PARSER = new PythonParser(Checker::diagnose);

  private Checker() {}

  /**
   * Checks what a file holds, as {@code compile} does with the bytes of an imported module.
   *
   * @throws PythonSyntaxException what CPython raises
   */
  public static Checked check(byte[] bytes, String filename) {
    return check(SourceText.ofBytes(bytes, filename));
  }

  /**
   * Checks what a file holds, as {@code python FILE} does, which words a few errors of encodings in
   * another way.
   *
   * @throws PythonSyntaxException what CPython raises
   */
  public static Checked checkScript(byte[] bytes, String filename) {
    SourceText source = SourceText.ofBytes(bytes, filename);
    PythonSyntaxException error = EncodingDiagnoser.diagnose(source, true);
    if (error != null) {
      throw error;
    }
    return check(source);
  }

  /**
   * Checks a source.
   *
   * @throws PythonSyntaxException what CPython raises
   */
  public static Checked check(SourceText source) {
    Mod.Module module = PARSER.parse(source);
    List<SyntaxWarning> warnings = new ArrayList<>(LexicalWarnings.of(source));
    SemanticChecks.Result result = SemanticChecks.analyze(module, source.filename(), lines(source));
    warnings.addAll(result.warnings());
    return new Checked(module, result.symbols(), List.copyOf(warnings));
  }

  /** What is wrong with a source that the parser has rejected. */
  static PythonSyntaxException diagnose(SourceText source) {
    PythonSyntaxException error = EncodingDiagnoser.diagnose(source, false);
    if (error == null) {
      error = SyntaxDiagnoser.diagnose(source.text(), source.filename());
    }
    return error == null ? plainError(source) : error;
  }

  /** Should the diagnoser find nothing, the parser's own complaint has to do. */
  private static PythonSyntaxException plainError(SourceText source) {
    try {
      new PythonParser().parse(source);
    } catch (PythonSyntaxException error) {
      return error;
    }
    throw new IllegalStateException("a source was rejected, then accepted");
  }

  private static List<String> lines(SourceText source) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return source.line(index + 1);
      }

      @Override
      public int size() {
        return source.lineCount();
      }
    };
  }
}
