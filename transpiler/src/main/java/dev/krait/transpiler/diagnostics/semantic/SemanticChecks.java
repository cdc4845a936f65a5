package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.parser.BigStack;
import dev.krait.transpiler.symbols.FutureFeatures;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What CPython checks after parsing, in its order: {@code __future__} imports, the symbol table,
 * then the code in the order in which it is compiled.
 */
public final class SemanticChecks {
  /** A tree without errors: its symbols, and what python would warn of. */
  public record Result(SymbolTable symbols, List<SyntaxWarning> warnings) {}

  /** CPython refuses deeper nesting than this has room for. */
  private static final long BIG_STACK = 1L << 29;

  private SemanticChecks() {}

  /**
   * The first error of a tree that parses, or null.
   *
   * @param lines the lines of the source with their line breaks, or null if the source is no file:
   *     then the error quotes no line, as in CPython
   */
  public static PythonSyntaxException check(Mod mod, String filename, List<String> lines) {
    try {
      analyze(mod, filename, lines);
      return null;
    } catch (PythonSyntaxException error) {
      return error;
    }
  }

  /**
   * Builds the symbols of a tree and checks it.
   *
   * @throws PythonSyntaxException the first error
   */
  public static Result analyze(Mod mod, String filename, List<String> lines) {
    try {
      return withStack(() -> analyze(mod));
    } catch (SemanticError error) {
      throw error.in(filename, lines);
    } catch (StackOverflowError tooDeep) {
      throw new PythonSyntaxException(
          PythonSyntaxException.Kind.RecursionError,
          "maximum recursion depth exceeded during compilation",
          filename,
          -1,
          -1,
          -1,
          -1,
          null);
    }
  }

  private static Result analyze(Mod mod) {
    FutureFeatures future = FutureFeatures.of(mod);
    List<SyntaxWarning> warnings = new ArrayList<>(FinallyWarnings.of(mod));
    SymbolTable symbols = SymbolTable.build(mod, future, false);
    CompilerChecks checks = new CompilerChecks(symbols);
    checks.check(mod);
    warnings.addAll(checks.warnings());
    return new Result(symbols, List.copyOf(warnings));
  }

  /** Runs on this thread and, if its stack is too small, again on one with a big stack. */
  private static <T> T withStack(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      return BigStack.run(BIG_STACK, work);
    }
  }
}
