package dev.krait.transpiler.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files by which the runtime finds transpiled modules: a class that lists them, and the entry
 * that names it to {@link java.util.ServiceLoader}.
 */
final class IndexFiles {
  private static final String SERVICE = "META-INF/services/dev.krait.runtime.emitted.ModuleIndex";

  private final OutputFolder folder;
  private final String packageName;
  private final String className;
  private final String path;

  IndexFiles(OutputFolder folder, String packageName) {
    this.folder = folder;
    this.packageName = packageName;
    String simple = ModuleIndexSource.CLASS;
    this.className = packageName.isEmpty() ? simple : packageName + "." + simple;
    this.path = className.replace('.', '/') + ".java";
  }

  /**
   * Writes both.
   *
   * @param alone whether modules that were listed before are forgotten even if they are there
   */
  void write(List<ModuleIndexSource.Entry> modules, boolean alone) throws IOException {
    TreeMap<String, ModuleIndexSource.Entry> entries = new TreeMap<>();
    TreeSet<String> classes = new TreeSet<>(List.of(className));
    if (!alone) {
      for (ModuleIndexSource.Entry entry : ModuleIndexSource.read(packageName, folder.read(path))) {
        if (folder.has(entry.binaryName().replace('.', '/') + ".java")) {
          entries.put(entry.name(), entry);
        }
      }
      folder.read(SERVICE).lines().filter(line -> !line.isBlank()).forEach(classes::add);
    }
    modules.forEach(entry -> entries.put(entry.name(), entry));
    folder.write(path, ModuleIndexSource.of(packageName, new ArrayList<>(entries.values())));
    folder.write(SERVICE, String.join("\n", classes) + "\n");
  }
}
