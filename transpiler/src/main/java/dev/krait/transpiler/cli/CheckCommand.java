package dev.krait.transpiler.cli;

import dev.krait.transpiler.project.Analysis;
import dev.krait.transpiler.project.SourceFile;
import dev.krait.transpiler.project.SourceFiles;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code krait check}: what is wrong with files, on standard output. */
@Command(
    name = "check",
    description = {
      "Checks files without running them. For each that Python 3.14 rejects, prints what Python"
          + " prints; for each that uses what Krait does not support, one line with the place.",
      "Ends with status 1 if there is any such file."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, or folders of .py files")
  private List<String> paths;

  @Mixin private Verification verification;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SourceFiles files = SourceFiles.find(paths);
    boolean failed = !files.problems().isEmpty();
    files.problems().forEach(problem -> out.print(problem.text()));
    for (SourceFile file : files.files()) {
      Analysis analysis = Analysis.of(file, "", verification.wanted());
      analysis.warnings().forEach(warning -> out.print(warning.text()));
      if (analysis.problem() != null) {
        out.print(analysis.problem().text());
        failed = true;
      }
    }
    out.flush();
    return failed ? Defects.FAILURE : 0;
  }
}
