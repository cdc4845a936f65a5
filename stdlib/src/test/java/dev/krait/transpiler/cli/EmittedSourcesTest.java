package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code krait transpile} writes for the samples and the benchmarks: free of warnings, the
 * same whenever and on whichever JDK it is made, and of bounded size.
 */
class EmittedSourcesTest {
  private static final Path ROOT = Path.of(System.getProperty("krait.root"));
  private static final List<Path> SOURCES =
      List.of(ROOT.resolve("samples"), ROOT.resolve("benchmarks/programs"));

  /** Measured figures stand in docs/measurements.md; more than these is a step back. */
  private static final double LINES_PER_LINE = 11.5;

  private static final double BYTES_PER_LINE = 430;

  @TempDir static Path folder;

  @BeforeAll
  static void transpile() throws IOException {
    transpileInto(folder.resolve("java"));
  }

  @Test
  void compiles_without_warnings_and_within_the_budgets() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-Xlint:all", "-Werror", "-g", "--release", "17", "-d", classes.toString());
    List<Path> sources = files(folder.resolve("java"), ".java");
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(sources);
      boolean compiled = compiler.getTask(messages, manager, null, options, null, units).call();
      assertTrue(compiled, messages.toString());
    }
    double lines = 0;
    for (Path source : SOURCES) {
      lines += lines(files(source, ".py"));
    }
    long bytes = 0;
    for (Path each : files(classes, ".class")) {
      bytes += Files.size(each);
    }
    double linesPerLine = lines(sources) / lines;
    double bytesPerLine = bytes / lines;
    System.out.printf(
        "emitted: %.0f Python lines, %.2f lines of Java and %.0f bytes of classes per line%n",
        lines, linesPerLine, bytesPerLine);
    assertTrue(linesPerLine <= LINES_PER_LINE, "lines of Java per line: " + linesPerLine);
    assertTrue(bytesPerLine <= BYTES_PER_LINE, "bytes of classes per line: " + bytesPerLine);
  }

  @Test
  void a_second_run_writes_the_same_bytes() throws IOException {
    Path again = folder.resolve("again");
    transpileInto(again);
    assertEquals(texts(folder.resolve("java")), texts(again));
  }

  @Test
  void jdk_25_writes_the_same_bytes() throws IOException, InterruptedException {
    Optional<Path> home = Jdks.find(25);
    assumeTrue(home.isPresent(), "no JDK 25 beside this one");
    Path other = folder.resolve("other");
    List<String> command = new ArrayList<>();
    command.add(home.get().resolve("bin/java").toString());
    command.add("-Dkrait.home=" + ROOT);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("dev.krait.transpiler.cli.Main");
    command.addAll(words(other));
    Path log = folder.resolve("other.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    int status = builder.redirectOutput(log.toFile()).start().waitFor();
    assertEquals(0, status, Files.readString(log));
    assertEquals(texts(folder.resolve("java")), texts(other));
  }

  private static void transpileInto(Path output) {
    World.Result result = World.command(words(output).toArray(String[]::new));
    assertEquals(0, result.status(), result.err());
  }

  private static List<String> words(Path output) {
    List<String> words = new ArrayList<>(List.of("transpile"));
    SOURCES.forEach(source -> words.add(source.toString()));
    words.addAll(List.of("-o", output.toString(), "--package", "my.app"));
    return words;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static long lines(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count();
    }
    return lines;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder, "")) {
      if (Files.isRegularFile(file)) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
