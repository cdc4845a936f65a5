package dev.krait.transpiler.cli;

import dev.krait.ir.IrPrinter;
import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.ast.AstDump;
import dev.krait.transpiler.ast.Mod;
import dev.krait.transpiler.diagnostics.Checker;
import dev.krait.transpiler.diagnostics.DiagnosticPrinter;
import dev.krait.transpiler.diagnostics.PythonSyntaxException;
import dev.krait.transpiler.diagnostics.Unsupported;
import dev.krait.transpiler.diagnostics.UnsupportedFeature;
import dev.krait.transpiler.parser.PythonParser;
import dev.krait.transpiler.parser.TokenDump;
import dev.krait.transpiler.project.DeepStack;
import dev.krait.transpiler.project.Failures;
import dev.krait.transpiler.project.SourceFile;
import dev.krait.transpiler.project.SourceFiles;
import dev.krait.transpiler.source.SourceText;
import dev.krait.transpiler.symbols.SymbolTablePrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code krait show}: what the stages make of a file. */
@Command(
    name = "show",
    description = "Prints what a stage of the transpiler makes of files.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Stage stage;

  @Option(
      names = "--digest",
      description = "with --ast: the SHA-256 of the text, two spaces and the file's name")
  private boolean digest;

  @Mixin private Verification verification;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<String> paths;

  /** One of the stages. */
  static final class Stage {
    @Option(names = "--tokens", description = "the tokens")
    private boolean tokens;

    @Option(names = "--ast", description = "the syntax tree, as Python's ast.dump prints it")
    private boolean ast;

    @Option(names = "--symbols", description = "the scopes and their names")
    private boolean symbols;

    @Option(names = "--ir", description = "the intermediate representation")
    private boolean ir;

    @Option(names = "--java", description = "the Java source")
    private boolean java;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    SourceFiles files = SourceFiles.find(paths);
    files.problems().forEach(problem -> err.print(problem.text()));
    boolean failed = !files.problems().isEmpty();
    for (SourceFile file : files.files()) {
      try {
        byte[] bytes = file.read();
        out.print(DeepStack.call(() -> show(SourceText.ofBytes(bytes, file.name()), file)));
      } catch (PythonSyntaxException e) {
        err.print(DiagnosticPrinter.formatFile(e, null));
        failed = true;
      } catch (UnsupportedFeature e) {
        err.print(Unsupported.line(e, file.name()));
        failed = true;
      } catch (IOException e) {
        err.print(file.name() + ": error: cannot be read\n");
        failed = true;
      } catch (RuntimeException | StackOverflowError e) {
        err.print(file.name() + ": error: " + Failures.describe(e) + "\n");
        failed = true;
      }
    }
    out.flush();
    err.flush();
    return failed ? Defects.FAILURE : 0;
  }

  private String show(SourceText source, SourceFile file) {
    boolean verify = verification.wanted();
    if (stage.tokens) {
      return TokenDump.dump(source, new PythonParser());
    }
    Checker.Checked<Mod.Module> checked =
        new Checker(warning -> {}).script(source.bytes(), file.name());
    if (stage.ast) {
      String dump = AstDump.dump(checked.tree());
      return digest
          ? Sha256.hex(dump.getBytes(StandardCharsets.UTF_8)) + "  " + file.name() + "\n"
          : dump + "\n";
    }
    if (stage.symbols) {
      return SymbolTablePrinter.print(checked.symbols());
    }
    if (stage.ir) {
      return IrPrinter.print(Pipeline.lower(checked, source, file.moduleName(), verify));
    }
    return Pipeline.transpile(checked, source, file.moduleName(), "", verify).source();
  }
}
