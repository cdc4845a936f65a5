package dev.krait.transpiler.cli;

import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.DiagnosticPrinter;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.exec.Unsupported;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file taken through the stages, for the commands that run nothing.
 *
 * @param problem complete lines for the user, null if the file is accepted
 * @param warnings SyntaxWarnings as Python prints them
 * @param emitted the Java, null where there is a problem
 */
record Analysis(String problem, List<String> warnings, EmittedModule emitted) {
  /**
   * Transpiles a file into a package.
   *
   * @param verify whether the intermediate representation is verified after every pass
   */
  static Analysis of(SourceFiles.SourceFile file, String packageName, boolean verify) {
    List<String> warnings = new ArrayList<>();
    try {
      byte[] bytes = file.read();
      return DeepStack.call(
          () ->
              new Analysis(null, warnings, transpile(file, bytes, packageName, verify, warnings)));
    } catch (RejectedException e) {
      return new Analysis(e.getMessage(), warnings, null);
    } catch (IOException e) {
      return new Analysis(file.name() + ": error: cannot be read\n", warnings, null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (Defects.DEBUG) {
        Defects.report(e);
      }
      String text = file.name() + ": error: " + Defects.describe(e) + "\n";
      return new Analysis(text, warnings, null);
    }
  }

  private static EmittedModule transpile(
      SourceFiles.SourceFile file,
      byte[] bytes,
      String packageName,
      boolean verify,
      List<String> warnings) {
    SourceText source = SourceText.ofBytes(bytes, file.name());
    try {
      Checker checker =
          new Checker(
              warning ->
                  warnings.add(
                      warning.format(file.name(), source.line(warning.position().lineno()))));
      Checker.Checked<Mod.Module> checked = checker.script(bytes, file.name());
      return Pipeline.transpile(checked, source, file.moduleName(), packageName, verify);
    } catch (PythonSyntaxException e) {
      throw new RejectedException(DiagnosticPrinter.formatFile(e, source.text()));
    } catch (UnsupportedFeature e) {
      throw new RejectedException(Unsupported.line(e, file.name()));
    }
  }

  /** Carries the text of a rejection. */
  private static final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RejectedException(String text) {
      super(text, null, false, false);
    }
  }
}
