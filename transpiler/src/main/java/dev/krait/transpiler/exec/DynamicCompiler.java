package dev.krait.transpiler.exec;

import dev.krait.interpreter.Interpreter;
import dev.krait.ir.IrModule;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.SourceCompiler;
import dev.krait.runtime.object.PyObject;
import dev.krait.transpiler.ast.BigStack;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.lowering.Lowering;
import dev.krait.transpiler.passes.Passes;
import dev.krait.transpiler.source.SourceText;

/** Compiles source text for the interpreter. */
public final class DynamicCompiler implements SourceCompiler {
  @Override
  public PyObject compile(
      PyObject source, String filename, String mode, int flags, boolean inherit, int optimize) {
    SourceText text = Sources.text(source, filename);
    SyntaxWarnings warnings = new SyntaxWarnings(text);
    try {
      Checker checker = new Checker(warnings::add, CompileFlags.options(flags));
      Checker.Checked<? extends Mod> checked =
          switch (mode) {
            case "eval" -> checker.expression(text);
            case "single" -> checker.interactive(text);
            default -> checker.module(text);
          };
      warnings.issue();
      return BigStack.run(() -> code(checked, text));
    } catch (PythonSyntaxException e) {
      warnings.issue();
      throw PythonErrors.of(e);
    } catch (UnsupportedFeature e) {
      throw PythonErrors.notImplemented(Unsupported.line(e, filename).strip());
    } catch (StackOverflowError e) {
      throw PythonErrors.tooDeep();
    }
  }

  private static PyCode code(Checker.Checked<? extends Mod> checked, SourceText source) {
    IrModule module = Lowering.lower(checked.tree(), checked.symbols(), source.lineCount());
    Passes.prepare(module);
    return Interpreter.load(module, source.filename());
  }

  @Override
  public void checkFlags(long flags) {
    CompileFlags.check(flags);
  }
}
