package dev.krait.transpiler.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
      "Writes a Java file for each Python file. Files whose content would not change are left"
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
    Transpilation.Summary summary =
        new Transpilation(output, packageName, verification.wanted(), err)
            .run(SourceFiles.find(paths));
    spec.commandLine().getOut().print(summary.line() + "\n");
    spec.commandLine().getOut().flush();
    return summary.failed() == 0 ? 0 : Defects.FAILURE;
  }
}
