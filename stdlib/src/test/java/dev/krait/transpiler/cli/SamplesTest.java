package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples print what stands beside them, and that is what CPython prints. */
class SamplesTest {
  static final Path FOLDER = Path.of(System.getProperty("krait.root"), "samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> Files.exists(beside(file, ".out")))
          .sorted()
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> samples_print_what_stands_beside_them() throws IOException {
    return samples().stream()
        .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> run(file)));
  }

  @TestFactory
  Stream<DynamicTest> interpreted_samples_print_what_stands_beside_them() throws IOException {
    return samples().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(), () -> run("--interpret", file)));
  }

  @TestFactory
  Stream<DynamicTest> what_stands_beside_them_is_what_cpython_prints() throws IOException {
    return samples().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () ->
                        compare(
                            file,
                            CPython.run(List.of(file.toString()), new byte[0], file.getParent()))));
  }

  @Test
  void there_are_samples() throws IOException {
    assertTrue(samples().size() >= 15);
  }

  private static void run(Path file) throws IOException, InterruptedException {
    compare(file, KraitProcess.runScript(List.of(), file));
  }

  private static void run(String option, Path file) throws IOException, InterruptedException {
    compare(file, KraitProcess.runScript(List.of(option), file));
  }

  private static void compare(Path file, World.Result result) throws IOException {
    assertEquals(Files.readString(beside(file, ".out")), result.out(), result.err());
    Path status = beside(file, ".rc");
    int expected = Files.exists(status) ? Integer.parseInt(Files.readString(status).strip()) : 0;
    assertEquals(expected, result.status(), result.err());
    Path error = beside(file, ".err");
    String last = Files.exists(error) ? Files.readString(error).strip() : "";
    assertEquals(last, result.lastError());
  }

  private static Path beside(Path file, String suffix) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".py".length()) + suffix);
  }
}
