package dev.krait.transpiler.library;

import dev.krait.transpiler.compile.Fingerprint;
import dev.krait.transpiler.project.ModuleIndexSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the library: from the sources of the modules in a list to a folder of classes, with the
 * sources for tracebacks beside them. Only what changed since the last time is done again: a module
 * is transpiled if its source or the transpiler changed, compiled if then its Java differs, or if
 * its classes no longer fit the runtime.
 */
public final class LibraryBuild {
  private final Path own;
  private final Path sources;
  private final Path work;
  private final Path output;
  private final Path runtime;
  private final List<LibraryModule> modules = new ArrayList<>();
  private final Map<String, byte[]> texts = new TreeMap<>();
  private final Map<String, Map<String, byte[]>> units = new TreeMap<>();
  private int transpiled;
  private int compiled;

  private LibraryBuild(Path own, Path sources, Path work, Path output, Path runtime) {
    this.own = own;
    this.sources = sources;
    this.work = work;
    this.output = output;
    this.runtime = runtime;
  }

  /** Takes the list, the folders of our and of CPython's sources, a working folder, the output. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path list = Path.of(arguments[0]);
    LibraryBuild build =
        new LibraryBuild(
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            Path.of(arguments[4]),
            runtime());
    boolean success = build.run(list);
    System.out.printf(
        "library: %d of %d modules, %d transpiled, %d compiled, %.1f s%n",
        build.units.size(),
        build.texts.size(),
        build.transpiled,
        build.compiled,
        (System.nanoTime() - start) / 1e9);
    System.exit(success ? 0 : 1);
  }

  /** The part of the class path that holds the runtime. */
  private static Path runtime() throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Fingerprint.checksums(Path.of(entry))
          .containsKey("dev/krait/runtime/emitted/CompiledModule.class")) {
        return Path.of(entry);
      }
    }
    throw new IOException("the runtime is not on the class path");
  }

  private boolean run(Path list) throws IOException, InterruptedException {
    Patches patches = Patches.read(list.resolveSibling("patches.txt"));
    Map<String, byte[]> patched = new TreeMap<>();
    Collection<LibraryModule> listed = LibraryList.read(list, List.of(own, sources));
    for (LibraryModule module : listed) {
      byte[] text = module.read();
      texts.put(module.name(), text);
      patched.put(module.name(), patches.apply(module.name(), text));
    }
    String classPath = System.getProperty("java.class.path");
    String transpiler = Fingerprint.ofTranspiler(classPath);
    String compiler = Fingerprint.ofCompiler(classPath);
    Path stamp = work.resolve("stamp");
    String state =
        Fingerprint.of(
            transpiler,
            compiler,
            Fingerprint.ofContent(runtime),
            Files.readString(list),
            hashes(patched));
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
      return true;
    }
    Files.deleteIfExists(stamp);
    CompiledUnits kept = CompiledUnits.ofUser();
    Map<String, String> problems;
    try (Linkage linkage = new Linkage(runtime)) {
      ModuleJobs jobs =
          new ModuleJobs(transpiler, compiler, kept, linkage, work.resolve("java"), runtime);
      problems = jobs.run(listed, patched, units);
      transpiled = jobs.transpiled();
      compiled = jobs.compiled();
      kept.prune();
    }
    boolean success = true;
    for (LibraryModule module : listed) {
      String problem = problems.get(module.name());
      if (problem == null) {
        modules.add(module);
      } else if (module.reason() == null) {
        System.err.println(module.path() + ": error: " + problem);
        success = false;
      } else {
        System.out.println("library: without " + module.name() + ": " + problem.strip());
      }
    }
    if (success) {
      write();
      Files.createDirectories(work);
      Files.writeString(stamp, state);
    }
    return success;
  }

  private static String hashes(Map<String, byte[]> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach((name, text) -> all.append(name).append(Fingerprint.of(text)));
    return all.toString();
  }

  private void write() throws IOException {
    String root = LibraryModule.ROOT;
    Map<String, byte[]> index =
        ModuleJobs.javac(
            Map.of(
                root + "." + ModuleIndexSource.CLASS,
                ModuleIndexSource.of(root, modules.stream().map(LibraryModule::entry).toList())),
            runtime);
    try (LibraryFolder folder = new LibraryFolder(output)) {
      for (Map.Entry<String, byte[]> entry : index.entrySet()) {
        folder.write(entry.getKey().replace('.', '/') + ".class", entry.getValue());
      }
      for (LibraryModule module : modules) {
        for (Map.Entry<String, byte[]> entry : units.get(module.name()).entrySet()) {
          folder.write(entry.getKey().replace('.', '/') + ".class", entry.getValue());
        }
        folder.write("dev/krait/lib/python/" + module.path(), texts.get(module.name()));
      }
      Path license = sources.resolve("LICENSE.txt");
      if (!Files.exists(license)) {
        throw new IOException("there is no licence beside the library: " + license);
      }
      folder.write(
          "META-INF/LICENSE-python.txt",
          Files.readString(license, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
  }
}
