package dev.krait.transpiler.cli;

import dev.krait.transpiler.project.Diagnostic;
import dev.krait.transpiler.project.SourceFile;
import dev.krait.transpiler.project.SourceFiles;
import dev.krait.transpiler.project.Transpilation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code krait transpile}: Python files to Java files. */
@Command(
    name = "transpile",
    description = {
      "Writes a Java file for each Python file, and an index by which the runtime finds them. Files whose content would not change are left"
          + " alone; files that Krait did not write are never overwritten.",
      "Ends with status 1 if a file could not be transpiled; the others are written."
    },
    mixinStandardHelpOptions = true)
final class TranspileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, or folders of .py files")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "where the Java files go, in folders by package")
  private Path output;

  @Option(names = "--package", paramLabel = "P", description = "the Java package of all files")
  private String packageName = "";

  @Mixin private Verification verification;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (!packageName.isEmpty() && !javax.lang.model.SourceVersion.isName(packageName)) {
      err.print("krait: error: '" + packageName + "' is not a Java package\n");
      err.flush();
      return 2;
    }
    Transpilation.Summary summary = transpile(SourceFiles.find(paths), err);
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    out.print(summary.changed() + " written, " + summary.unchanged() + " unchanged, ");
    out.print(summary.failed() + " failed\n");
    out.flush();
    return summary.failed() == 0 ? 0 : Defects.FAILURE;
  }

  private Transpilation.Summary transpile(SourceFiles files, PrintWriter err) {
    Transpilation.Settings settings =
        new Transpilation.Settings(output, packageName, verification.wanted(), false, null);
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    if (!terminal || files.files().size() < 2) {
      return new Transpilation(settings, new Report(err, null)).run(files);
    }
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("transpile")
            .setInitialMax(files.files().size())
            .build()) {
      return new Transpilation(settings, new Report(err, bar)).run(files);
    }
  }

  /**
   * Prints what is wrong, and moves a bar.
   *
   * @param bar null if there is none
   */
  private record Report(PrintWriter err, ProgressBar bar) implements Transpilation.Listener {
    @Override
    public void problem(Diagnostic problem) {
      err.print(problem.text());
    }

    @Override
    public void warning(Diagnostic warning) {
      err.print(warning.text());
    }

    @Override
    public void finished(SourceFile file) {
      if (bar != null) {
        bar.step();
      }
    }
  }
}
