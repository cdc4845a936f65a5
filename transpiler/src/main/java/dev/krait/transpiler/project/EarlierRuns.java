package dev.krait.transpiler.project;

import dev.krait.grammar.PythonLexer;
import dev.krait.ir.IrModule;
import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.compile.Fingerprint;
import dev.krait.transpiler.emit.EmittedModule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was made of which sources, kept in a file between runs, so that what has not changed is not
 * transpiled again. A file that cannot be read counts as empty.
 */
final class EarlierRuns {
  private static final String SEPARATOR = "\t";

  private final Path file;
  private final String transpiler;
  private final Map<String, String> before = new HashMap<>();
  private final TreeMap<String, String> now = new TreeMap<>();

  /**
   * @param file null where nothing is kept
   */
  EarlierRuns(Path file) throws IOException {
    this.file = file;
    this.transpiler = file == null ? "" : transpiler();
    if (file != null && Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf(SEPARATOR);
        if (end > 0) {
          before.put(line.substring(0, end), line.substring(end + 1));
        }
      }
    }
  }

  /**
   * What tells a source apart, its place and the transpiler included; null where nothing is kept or
   * the source cannot be read.
   */
  String key(SourceFile source, String packageName) throws IOException {
    return file == null || !Files.isReadable(source.path())
        ? null
        : Fingerprint.of(transpiler, source.name(), packageName, source.read());
  }

  /** The Java that an earlier run made of the source of a key and left; null if there is none. */
  EmittedModule find(String key, String packageName, OutputFolder folder) throws IOException {
    String made = key == null ? null : before.get(key);
    if (made == null) {
      return null;
    }
    String[] parts = made.split(SEPARATOR);
    String path = new EmittedModule(packageName, parts[0], "").path();
    String present = folder.read(path);
    if (!Fingerprint.of(present).equals(parts[1])) {
      return null;
    }
    now.put(key, made);
    return new EmittedModule(packageName, parts[0], present);
  }

  /** Notes what was made of the source of a key. */
  void add(String key, EmittedModule emitted) {
    if (key != null) {
      now.put(key, emitted.className() + SEPARATOR + Fingerprint.of(emitted.source()));
    }
  }

  /** Keeps what was noted. */
  void write() throws IOException {
    if (file != null) {
      List<String> lines =
          now.entrySet().stream().map(row -> row.getKey() + SEPARATOR + row.getValue()).toList();
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
    }
  }

  /** Tells builds of Krait apart, by the jars or folders of its stages. */
  private static String transpiler() throws IOException {
    StringBuilder all = new StringBuilder().append(Runtime.version().feature());
    for (Class<?> part : List.of(Pipeline.class, IrModule.class, PythonLexer.class)) {
      try {
        Path place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        all.append(Fingerprint.ofContent(place));
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    return all.toString();
  }
}
