package dev.krait.transpiler.cli;

import dev.krait.transpiler.emit.EmittedModule;
import dev.krait.transpiler.emit.JavaPackages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Transpiles files into a folder and counts what happened. */
final class Transpilation {
  private final OutputFolder folder;
  private final String packageName;
  private final boolean verify;
  private final PrintWriter errors;
  private final Map<String, String> written = new HashMap<>();
  private int changed;
  private int unchanged;
  private int failed;

  Transpilation(Path output, String packageName, boolean verify, PrintWriter errors) {
    this.verify = verify;
    this.folder = new OutputFolder(output);
    this.packageName = packageName;
    this.errors = errors;
  }

  /** How it went. */
  record Summary(int changed, int unchanged, int failed) {
    String line() {
      return changed + " written, " + unchanged + " unchanged, " + failed + " failed";
    }
  }

  Summary run(SourceFiles sources) {
    sources.problems().forEach(problem -> fail(problem + "\n"));
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    if (terminal && sources.files().size() > 1) {
      try (ProgressBar bar =
          new ProgressBarBuilder()
              .setTaskName("transpile")
              .setInitialMax(sources.files().size())
              .build()) {
        for (SourceFiles.SourceFile file : sources.files()) {
          transpile(file);
          bar.step();
        }
      }
    } else {
      sources.files().forEach(this::transpile);
    }
    errors.flush();
    return new Summary(changed, unchanged, failed);
  }

  private void transpile(SourceFiles.SourceFile file) {
    Analysis analysis = Analysis.of(file, packageOf(file), verify);
    analysis.warnings().forEach(errors::print);
    if (analysis.problem() != null) {
      fail(analysis.problem());
      return;
    }
    EmittedModule emitted = analysis.emitted();
    String other = written.putIfAbsent(emitted.path(), file.name());
    if (other != null) {
      fail(
          file.name()
              + ": error: becomes the Java file "
              + emitted.path()
              + ", as does "
              + other
              + "\n");
      return;
    }
    try {
      if (folder.write(emitted.path(), emitted.source())) {
        changed++;
      } else {
        unchanged++;
      }
    } catch (OutputFolder.ForeignFileException e) {
      fail(file.name() + ": error: " + e.getMessage() + "\n");
    } catch (IOException e) {
      fail(file.name() + ": error: cannot write " + OutputFolder.describe(e) + "\n");
    }
  }

  /** Python packages become Java packages below the one that was asked for. */
  private String packageOf(SourceFiles.SourceFile file) {
    String module = file.moduleName();
    int dot = module.lastIndexOf('.');
    String own = dot < 0 ? "" : JavaPackages.of(module.substring(0, dot));
    if (own.isEmpty()) {
      return packageName;
    }
    return packageName.isEmpty() ? own : packageName + "." + own;
  }

  private void fail(String text) {
    errors.print(text);
    failed++;
  }
}
