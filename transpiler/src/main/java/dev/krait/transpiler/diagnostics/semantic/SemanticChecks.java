package dev.krait.transpiler.diagnostics.semantic;

import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.SemanticError;
import dev.krait.transpiler.symbols.FutureFeatures;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What CPython checks after parsing, in its order: {@code __future__} imports, the symbol table,
 * then the code in the order in which it is compiled.
 */
public final class SemanticChecks {
  private SemanticChecks() {}

  /**
   * The first error of a tree that parses, or null.
   *
   * @param lines the lines of the source with their line breaks, or null if the source is no file:
   *     then the error quotes no line, as in CPython
   */
  public static PythonSyntaxException check(Mod mod, String filename, List<String> lines) {
    try {
      analyze(mod, filename, lines, CompileOptions.NONE, warning -> {});
      return null;
    } catch (PythonSyntaxException error) {
      return error;
    }
  }

  /**
   * Checks a tree and builds its symbols.
   *
   * @param warnings is told what python would warn of, also before an error
   * @throws PythonSyntaxException the first error
   */
  public static SymbolTable analyze(
      Mod mod,
      String filename,
      List<String> lines,
      CompileOptions options,
      Consumer<SyntaxWarning> warnings) {
    return placed(() -> analyze(mod, options, warnings), filename, lines);
  }

  /** The symbols of a tree, without the checks that compiling it would make. */
  public static SymbolTable symbols(Mod mod, String filename, CompileOptions options) {
    return placed(
        () -> BigStack.run(() -> symbols(mod, futures(mod, options), options)), filename, null);
  }

  private static SymbolTable placed(
      Supplier<SymbolTable> work, String filename, List<String> lines) {
    try {
      return work.get();
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

  private static SymbolTable analyze(
      Mod mod, CompileOptions options, Consumer<SyntaxWarning> warnings) {
    List<SyntaxWarning> found = new ArrayList<>();
    try {
      return BigStack.run(
          () -> {
            // A second attempt, on a bigger stack, finds all warnings again.
            found.clear();
            return pass(mod, options, found::add);
          });
    } finally {
      found.forEach(warnings);
    }
  }

  private static SymbolTable pass(
      Mod mod, CompileOptions options, Consumer<SyntaxWarning> warnings) {
    FutureFeatures future = futures(mod, options);
    FinallyWarnings.of(mod).forEach(warnings);
    SymbolTable symbols = symbols(mod, future, options);
    new CompilerChecks(symbols, warnings).check(mod);
    return symbols;
  }

  private static FutureFeatures futures(Mod mod, CompileOptions options) {
    return inSymbolTable(() -> FutureFeatures.of(mod).with(options.futures()));
  }

  private static SymbolTable symbols(Mod mod, FutureFeatures future, CompileOptions options) {
    return inSymbolTable(() -> SymbolTable.build(mod, future, options.topLevelAwait()));
  }

  private static <T> T inSymbolTable(Supplier<T> work) {
    try {
      return work.get();
    } catch (SemanticError error) {
      throw error.bySymbolTable();
    }
  }
}
