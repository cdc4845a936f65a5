package dev.krait.transpiler.project;

import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.DiagnosticPrinter;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.Unsupported;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file taken through the stages, where nothing is run.
 *
 * @param problem null if the file is accepted
 * @param warnings SyntaxWarnings in the order in which Python prints them
 * @param emitted the Java, null where there is a problem
 */
public record Analysis(Diagnostic problem, List<Diagnostic> warnings, EmittedModule emitted) {
  /**
   * Transpiles a file into a package.
   *
   * @param verify whether the intermediate representation is verified after every pass
   */
  public static Analysis of(SourceFile file, String packageName, boolean verify) {
    List<Diagnostic> warnings = new ArrayList<>();
    try {
      byte[] bytes = file.read();
      return DeepStack.call(() -> of(file, bytes, packageName, verify, warnings));
    } catch (IOException e) {
      return rejected(Diagnostic.ofFile(file.name(), "cannot be read"), warnings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String what = Failures.describe(e);
      String text = file.name() + ": error: " + what + "\n" + Failures.trace(e);
      return rejected(new Diagnostic(file.name(), 0, 0, what, text), warnings);
    }
  }

  private static Analysis of(
      SourceFile file,
      byte[] bytes,
      String packageName,
      boolean verify,
      List<Diagnostic> warnings) {
    String name = file.name();
    SourceText source = SourceText.ofBytes(bytes, name);
    try {
      Checker checker = new Checker(warning -> warnings.add(describe(warning, source)));
      Checker.Checked<Mod.Module> checked = checker.script(bytes, name);
      EmittedModule emitted =
          Pipeline.transpile(checked, source, file.moduleName(), packageName, verify);
      return new Analysis(null, warnings, emitted);
    } catch (PythonSyntaxException e) {
      String block = DiagnosticPrinter.formatFile(e, source.text());
      String message = block.substring(block.stripTrailing().lastIndexOf('\n') + 1).strip();
      int line = Math.max(e.lineno(), 0);
      return rejected(
          new Diagnostic(name, line, Math.max(e.offset(), 0), message, block), warnings);
    } catch (UnsupportedFeature e) {
      int column = e.position().colOffset() + 1;
      String block = Unsupported.line(e, name);
      return rejected(
          new Diagnostic(name, e.position().lineno(), column, e.getMessage(), block), warnings);
    }
  }

  private static Diagnostic describe(SyntaxWarning warning, SourceText source) {
    int line = warning.position().lineno();
    String name = source.filename();
    return new Diagnostic(
        name,
        line,
        warning.position().colOffset() + 1,
        "SyntaxWarning: " + warning.message(),
        warning.format(name, source.line(line)));
  }

  private static Analysis rejected(Diagnostic problem, List<Diagnostic> warnings) {
    return new Analysis(problem, warnings, null);
  }
}
