package dev.krait.transpiler;

import dev.krait.ir.IrModule;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.emit.JavaEmitter;
import dev.krait.transpiler.lowering.Lowering;
import dev.krait.transpiler.passes.Passes;
import dev.krait.transpiler.source.SourceText;
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

  /** Transpiles a module that was checked. */
  public static EmittedModule transpile(
      Checker.Checked<Mod.Module> module,
      SourceText source,
      String moduleName,
      String packageName) {
    return transpile(module, source, moduleName, packageName, false);
  }

  /**
   * Transpiles a module that was checked.
   *
   * @param verify whether the intermediate representation is verified after every pass
   */
  public static EmittedModule transpile(
      Checker.Checked<Mod.Module> module,
      SourceText source,
      String moduleName,
      String packageName,
      boolean verify) {
    return JavaEmitter.emit(lower(module, source, moduleName, verify), packageName);
  }

  /** The intermediate representation after all passes; warnings are dropped. */
  public static IrModule lower(SourceText source, String moduleName) {
    return lower(new Checker(warning -> {}).module(source), source, moduleName, false);
  }

  /**
   * The intermediate representation of a checked module after all passes.
   *
   * @param verify whether it is verified after every pass
   */
  public static IrModule lower(
      Checker.Checked<Mod.Module> checked, SourceText source, String moduleName, boolean verify) {
    IrModule module = Lowering.lower(checked.tree(), checked.symbols(), moduleName, lines(source));
    Passes.run(module, verify);
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
