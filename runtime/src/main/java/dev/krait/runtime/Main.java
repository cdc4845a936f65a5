package dev.krait.runtime;

import dev.krait.runtime.module.Launcher;
import dev.krait.runtime.module.imports.Library;
import dev.krait.runtime.module.imports.ListedModules;
import dev.krait.runtime.module.imports.NamedProgram;
import dev.krait.runtime.module.imports.PathSearch;
import dev.krait.runtime.process.HostStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a transpiled module of the class path as {@code python -m MODULE} does: {@code java -cp …
 * dev.krait.runtime.Main MODULE [ARG...]}. In a jar that {@code krait build} made, all arguments
 * are the program's.
 */
public final class Main {
  /** The resource that names the module of a jar that runs alone. */
  public static final String START = "META-INF/krait-main";

  private static final int USAGE_ERROR = 2;

  private Main() {}

  /** Takes the module's dotted name and its arguments; ends the process with its status. */
  public static void main(String[] arguments) throws IOException {
    String start = start();
    if (start != null) {
      System.exit(run(start, Arrays.asList(arguments)));
    }
    if (arguments.length == 0) {
      String usage = "usage: java -cp ... dev.krait.runtime.Main MODULE [ARG...]\n";
      HostStreams.err().write(usage.getBytes(StandardCharsets.UTF_8));
      System.exit(USAGE_ERROR);
    }
    System.exit(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
  }

  private static String start() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("/" + START)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int run(String module, List<String> arguments) {
    ListedModules modules = ListedModules.ofClassPath();
    List<String> argv = new ArrayList<>(List.of("-m"));
    argv.addAll(arguments);
    List<String> original = new ArrayList<>(List.of("java", "-m", module));
    original.addAll(arguments);
    List<String> path = new ArrayList<>(modules.locations());
    path.add(Library.root());
    Launcher.prepare(argv, original, path);
    PathSearch.addFinder(modules);
    return Launcher.run(() -> NamedProgram.run(module));
  }
}
