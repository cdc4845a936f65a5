package dev.krait.transpiler.cli;

import dev.krait.interpreter.Interpreter;
import dev.krait.ir.IrModule;
import dev.krait.runtime.emitted.CompiledModule;
import dev.krait.runtime.function.PyCode;
import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.compile.CompilationFailure;
import dev.krait.transpiler.compile.InMemoryCompiler;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.DiagnosticPrinter;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.Unsupported;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.diagnostics.semantic.CompileOptions;
import dev.krait.transpiler.diagnostics.semantic.SyntaxWarning;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.exec.PythonErrors;
import dev.krait.transpiler.project.DeepStack;
import dev.krait.transpiler.project.Failures;
import dev.krait.transpiler.source.SourceText;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** From source to classes: what a run does if the cache has nothing. */
final class ColdPath {
  private final Program program;
  private final int optimize;
  private final SourceText source;
  private final List<CompiledUnit.Warning> warnings = new ArrayList<>();

  private ColdPath(Program program, int optimize) {
    this.program = program;
    this.optimize = optimize;
    this.source =
        program.origin() == Program.Origin.COMMAND
            ? SourceText.ofText(
                new String(program.bytes(), StandardCharsets.UTF_8), program.filename())
            : SourceText.ofBytes(program.bytes(), program.filename());
  }

  /** Compiles a program. */
  static CompiledUnit compile(Program program, int optimize) {
    return DeepStack.call(() -> new ColdPath(program, optimize).unit());
  }

  /** Makes a program ready for the interpreter. */
  static Units.Loaded interpret(Program program, int optimize) {
    return DeepStack.call(() -> new ColdPath(program, optimize).interpreted());
  }

  private Units.Loaded interpreted() {
    PyCode code =
        translate(
            () -> {
              IrModule module = Pipeline.lower(check(), source, program.moduleName(), false);
              return Interpreter.load(module, program.filename());
            });
    return new Units.Loaded(null, code, warnings, true);
  }

  private CompiledUnit unit() {
    EmittedModule emitted =
        translate(() -> Pipeline.transpile(check(), source, program.moduleName(), ""));
    Map<String, byte[]> classes;
    try {
      classes = InMemoryCompiler.compile(Map.of(emitted.binaryName(), emitted.source()), options());
    } catch (CompilationFailure e) {
      if (Failures.DEBUG) {
        Terminal.error(e.getMessage() + "\n" + emitted.source());
      }
      String reason = e.getMessage().lines().findFirst().orElse("no message");
      throw defect("javac does not accept the emitted Java: " + reason);
    }
    return new CompiledUnit(emitted.binaryName(), warnings, classes);
  }

  private <T> T translate(Supplier<T> stages) {
    try {
      return stages.get();
    } catch (PythonSyntaxException e) {
      String block =
          program.origin() == Program.Origin.COMMAND
              ? DiagnosticPrinter.formatText(e, source.text())
              : DiagnosticPrinter.formatFile(e, source.text());
      throw new SourceRejectedException(block, warnings, () -> PythonErrors.of(e));
    } catch (UnsupportedFeature e) {
      String block = Unsupported.line(e, program.filename());
      throw new SourceRejectedException(
          block, warnings, () -> PythonErrors.notImplemented(block.strip()));
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      if (Failures.DEBUG) {
        throw e;
      }
      throw defect(Failures.describe(e));
    }
  }

  private Checker.Checked<Mod.Module> check() {
    Checker checker = new Checker(this::warn, CompileOptions.optimized(optimize));
    return program.origin() == Program.Origin.SCRIPT
        ? checker.script(program.bytes(), program.filename())
        : checker.module(source);
  }

  private void warn(SyntaxWarning warning) {
    int line = warning.position().lineno();
    String text = program.filename().equals("<stdin>") ? "" : source.line(line).strip();
    warnings.add(new CompiledUnit.Warning(line, warning.message(), text));
  }

  private SourceRejectedException defect(String reason) {
    String block = "krait: " + program.filename() + ": " + reason + "\n";
    return new SourceRejectedException(
        block, warnings, () -> PythonErrors.notImplemented(block.strip()));
  }

  /** For javac: against the runtime alone, without the lints that only matter to people. */
  static List<String> options() {
    return List.of(
        "-proc:none", "-nowarn", "-Xlint:none", "-XDstringConcat=inline", "-classpath", runtime());
  }

  private static String runtime() {
    try {
      return new File(
              CompiledModule.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
