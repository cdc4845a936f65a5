package dev.krait.transpiler.project;

import dev.krait.transpiler.emit.EmittedModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Transpiles files into a folder, together with the index by which the runtime finds the modules,
 * and counts what happened. All files are tried, whatever is wrong with some.
 */
public final class Transpilation {
  private final Settings settings;
  private final Listener listener;
  private final OutputFolder folder;
  private final Map<String, String> sources = new HashMap<>();
  private final List<ModuleIndexSource.Entry> modules = new ArrayList<>();
  private int changed;
  private int unchanged;
  private int removed;
  private int failed;

  /**
   * What is wanted.
   *
   * @param packageName the Java package of all files; empty for the unnamed one
   * @param verify whether the intermediate representation is verified after every pass
   * @param complete whether the sources are all that the folder is made of, so that what was
   *     written for others before is removed
   * @param earlier the file that keeps what was made of which source, so that what has not changed
   *     is not transpiled again; null for none
   */
  public record Settings(
      Path output, String packageName, boolean verify, boolean complete, Path earlier) {}

  /** Is told what happens. */
  public interface Listener {
    /** A file, or what was asked for, is not transpiled. */
    void problem(Diagnostic problem);

    /** A SyntaxWarning of Python. */
    void warning(Diagnostic warning);

    /** A file is finished, whether it was transpiled or not. */
    default void finished(SourceFile file) {}
  }

  /** How it went. */
  public record Summary(int changed, int unchanged, int removed, int failed) {}

  public Transpilation(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
    this.folder = new OutputFolder(settings.output());
  }

  /** Transpiles files. */
  public Summary run(SourceFiles files) {
    files.problems().forEach(this::fail);
    try {
      EarlierRuns earlier = new EarlierRuns(settings.earlier());
      for (SourceFile file : files.files()) {
        transpile(file, earlier);
        listener.finished(file);
      }
      finish();
      earlier.write();
    } catch (IOException e) {
      String output = settings.output().toString();
      fail(Diagnostic.ofFile(output, "cannot write " + OutputFolder.describe(e)));
    }
    return new Summary(changed, unchanged, removed, failed);
  }

  private void finish() throws IOException {
    if (!modules.isEmpty()) {
      new IndexFiles(folder, settings.packageName()).write(modules, settings.complete());
    }
    if (settings.complete() && failed == 0) {
      removed = folder.removeOthers();
    }
  }

  private void transpile(SourceFile file, EarlierRuns earlier) {
    String packageName = file.packageBelow(settings.packageName());
    try {
      String key = earlier.key(file, packageName);
      EmittedModule emitted = earlier.find(key, packageName, folder);
      if (emitted != null) {
        write(file, emitted);
        return;
      }
      Analysis analysis = Analysis.of(file, packageName, settings.verify());
      analysis.warnings().forEach(listener::warning);
      if (analysis.problem() != null) {
        fail(analysis.problem());
      } else if (write(file, analysis.emitted()) && analysis.warnings().isEmpty()) {
        // What warns is transpiled again, so that it warns again.
        earlier.add(key, analysis.emitted());
      }
    } catch (OutputFolder.ForeignFileException e) {
      fail(file, e.getMessage());
    } catch (IOException e) {
      fail(file, "cannot write " + OutputFolder.describe(e));
    }
  }

  /** Returns false where another source became the same Java file. */
  private boolean write(SourceFile file, EmittedModule emitted) throws IOException {
    String other = sources.putIfAbsent(emitted.path(), file.name());
    if (other != null) {
      fail(file, "becomes the Java file " + emitted.path() + ", as does " + other);
      return false;
    }
    if (folder.write(emitted.path(), emitted.source())) {
      changed++;
    } else {
      unchanged++;
    }
    modules.add(ModuleIndexSource.Entry.of(file, emitted));
    return true;
  }

  private void fail(SourceFile file, String message) {
    fail(Diagnostic.ofFile(file.name(), message));
  }

  private void fail(Diagnostic problem) {
    listener.problem(problem);
    failed++;
  }
}
