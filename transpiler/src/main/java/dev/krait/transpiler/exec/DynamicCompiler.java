package dev.krait.transpiler.exec;

import dev.krait.interpreter.Interpreter;
import dev.krait.ir.IrModule;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.module.ast.AstBase;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.ast.Optimizer;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.Unsupported;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.Lowering;
import dev.krait.transpiler.passes.Passes;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.symbols.SymbolTable;

/** Compiles source text for the interpreter. */
public final class DynamicCompiler implements SourceCompiler {
  private final RecentSources recent = new RecentSources();
  private final int level;

  /** A compiler that optimises nothing unless asked to. */
  public DynamicCompiler() {
    this(0);
  }

  /**
   * A compiler.
   *
   * @param level that of {@code -O}
   */
  public DynamicCompiler(int level) {
    this.level = level;
  }

  @Override
  public PyObject compile(
      PyObject source, String filename, String mode, int flags, boolean inherit, int wanted) {
    int optimize = wanted < 0 ? level : wanted;
    if (AstBase.isNode(source)) {
      return compileTree(source, filename, mode, flags, optimize);
    }
    RecentSources.Source key =
        source instanceof PyStr string && (flags & CompileFlags.ONLY_AST) == 0
            ? new RecentSources.Source(string.toString(), mode, flags, optimize)
            : null;
    IrModule known = key == null ? null : recent.get(key);
    if (known != null) {
      return Interpreter.load(known, filename);
    }
    SourceText text = Sources.text(source, filename);
    SyntaxWarnings warnings = new SyntaxWarnings(text);
    try {
      Checker checker = new Checker(warnings::add, CompileFlags.options(flags, optimize));
      if ((flags & CompileFlags.ONLY_AST) != 0) {
        Mod tree = checker.parse(text, mode);
        warnings.issue();
        return BigStack.run(() -> AstObjects.of(shown(tree, flags, optimize)));
      }
      Checker.Checked<? extends Mod> checked =
          switch (mode) {
            case "eval" -> checker.expression(text);
            case "single" -> checker.interactive(text);
            default -> checker.module(text);
          };
      warnings.issue();
      IrModule module = BigStack.run(() -> lower(checked, text.lineCount()));
      if (key != null && warnings.isEmpty()) {
        recent.put(key, module);
      }
      return Interpreter.load(module, filename);
    } catch (PythonSyntaxException e) {
      warnings.issue();
      throw PythonErrors.of(e, text, mode);
    } catch (UnsupportedFeature e) {
      throw PythonErrors.notImplemented(Unsupported.line(e, filename).strip());
    } catch (StackOverflowError e) {
      throw PythonErrors.tooDeep();
    }
  }

  /** Compiles a tree of {@code ast} objects. */
  private static PyObject compileTree(
      PyObject tree, String filename, String mode, int flags, int optimize) {
    if ((flags & CompileFlags.ONLY_AST) != 0) {
      AstRecords.requireModule(tree, mode);
      return CompileFlags.wantsOptimizedTree(flags)
          ? BigStack.run(() -> AstObjects.of(shown(AstRecords.module(tree, mode), flags, optimize)))
          : tree;
    }
    SyntaxWarnings warnings = new SyntaxWarnings(SourceText.ofText("", filename));
    try {
      Mod module = BigStack.run(() -> AstRecords.module(tree, mode));
      Checker checker = new Checker(warnings::add, CompileFlags.options(flags, optimize));
      Checker.Checked<Mod> checked = checker.tree(module, filename);
      warnings.issue();
      return Interpreter.load(BigStack.run(() -> lower(checked, 0)), filename);
    } catch (PythonSyntaxException e) {
      warnings.issue();
      throw PythonErrors.of(e);
    } catch (UnsupportedFeature e) {
      throw PythonErrors.notImplemented(Unsupported.line(e, filename).strip());
    } catch (StackOverflowError e) {
      throw PythonErrors.tooDeep();
    }
  }

  private static Mod shown(Mod tree, int flags, int optimize) {
    return CompileFlags.wantsOptimizedTree(flags) ? Optimizer.forDisplay(tree, optimize) : tree;
  }

  private static IrModule lower(Checker.Checked<? extends Mod> checked, int lineCount) {
    IrModule module = Lowering.lower(checked.tree(), checked.symbols(), lineCount);
    Passes.prepare(module);
    return module;
  }

  @Override
  public PyObject symbols(PyObject source, String filename, String mode) {
    SourceText text = Sources.text(source, filename);
    SyntaxWarnings warnings = new SyntaxWarnings(text);
    try {
      SymbolTable table = new Checker(warnings::add).symbols(text, mode);
      warnings.issue();
      return SymbolTableEntries.of(table.module());
    } catch (PythonSyntaxException e) {
      warnings.issue();
      throw PythonErrors.of(e);
    }
  }

  @Override
  public boolean isTree(PyObject object) {
    return AstBase.isNode(object);
  }

  @Override
  public void checkFlags(long flags) {
    CompileFlags.check(flags);
  }
}
