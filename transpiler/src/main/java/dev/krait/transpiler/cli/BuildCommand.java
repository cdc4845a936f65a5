package dev.krait.transpiler.cli;

import dev.krait.transpiler.compile.CompilationFailure;
import dev.krait.transpiler.compile.InMemoryCompiler;
import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.project.Analysis;
import dev.krait.transpiler.project.DeepStack;
import dev.krait.transpiler.project.ModuleIndexSource;
import dev.krait.transpiler.project.OutputFolder;
import dev.krait.transpiler.project.SourceFile;
import dev.krait.transpiler.project.SourceFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code krait build}: Python files to a jar that Java runs alone. */
@Command(
    name = "build",
    description = {
      "Writes one jar with the program, the runtime and the library: java -jar APP.jar [ARG...].",
      "Ends with status 1 if a file could not be transpiled; then there is no jar."
    },
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private static final int USAGE_ERROR = 2;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, or folders of .py files")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "JAR",
      required = true,
      description = "the jar to write")
  private Path output;

  @Option(
      names = "--main",
      paramLabel = "M",
      description = "the module to run; by default __main__, or the only one")
  private String main;

  @Option(names = "--compiler", description = "adds what exec and eval of source text need")
  private boolean compiler;

  @Mixin private Verification verification;

  private final Map<String, String> sources = new TreeMap<>();
  private final List<ModuleIndexSource.Entry> modules = new ArrayList<>();
  private boolean failed;

  @Override
  public Integer call() {
    SourceFiles files = SourceFiles.find(paths);
    files.problems().forEach(problem -> fail(problem.text()));
    files.files().forEach(this::transpile);
    if (failed) {
      return Defects.FAILURE;
    }
    String start = start();
    if (start == null) {
      fail("krait: error: which module is to run? Name one with --main\n");
      return USAGE_ERROR;
    }
    sources.put(ModuleIndexSource.CLASS, ModuleIndexSource.of("", modules));
    try {
      Map<String, byte[]> classes =
          DeepStack.call(() -> InMemoryCompiler.compile(sources, ColdPath.options()));
      new ProgramJar(start, classes, compiler).write(output);
    } catch (CompilationFailure e) {
      String reason = e.getMessage().lines().findFirst().orElse("no message");
      fail("krait: error: javac does not accept the emitted Java: " + reason + "\n");
    } catch (IOException e) {
      fail(output + ": error: cannot write " + OutputFolder.describe(e) + "\n");
    }
    return failed ? Defects.FAILURE : 0;
  }

  private void transpile(SourceFile file) {
    Analysis analysis = Analysis.of(file, file.packageBelow(""), verification.wanted());
    analysis.warnings().forEach(warning -> err().print(warning.text()));
    if (analysis.problem() != null) {
      fail(analysis.problem().text());
      return;
    }
    EmittedModule emitted = analysis.emitted();
    if (sources.put(emitted.binaryName(), emitted.source()) != null) {
      fail(file.name() + ": error: another file becomes the class " + emitted.binaryName() + "\n");
    }
    modules.add(ModuleIndexSource.Entry.of(file, emitted));
  }

  /** The module that runs; null if that is not clear. */
  private String start() {
    List<String> names = modules.stream().map(ModuleIndexSource.Entry::name).toList();
    if (main != null) {
      return names.contains(main) || names.contains(main + ".__main__") ? main : null;
    }
    if (names.contains("__main__")) {
      return "__main__";
    }
    return names.size() == 1 ? names.get(0) : null;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void fail(String text) {
    err().print(text);
    err().flush();
    failed = true;
  }
}
