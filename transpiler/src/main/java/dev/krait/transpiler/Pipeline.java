package dev.krait.transpiler;

import dev.krait.ir.IrModule;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.emit.JavaEmitter;
import dev.krait.transpiler.lowering.Lowering;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.passes.Passes;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.symbols.SymbolTable;
import java.util.ArrayList;
import java.util.List;

/** The stages in order, from text to Java. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Transpiles a module.
   *
   * @param moduleName its dotted name
   * @param packageName the Java package, empty for the unnamed one
   */
  public static EmittedModule transpile(SourceText source, String moduleName, String packageName) {
    return JavaEmitter.emit(lower(source, moduleName), packageName);
  }

  /** The intermediate representation after all passes. */
  public static IrModule lower(SourceText source, String moduleName) {
    Mod.Module tree = new PythonParser().parse(source);
    SymbolTable symbols = SymbolTable.build(tree);
    IrModule module = Lowering.lower(tree, symbols, moduleName, lines(source));
    Passes.run(module);
    return module;
  }

  private static List<String> lines(SourceText source) {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      lines.add(source.line(line));
    }
    return lines;
  }
}
