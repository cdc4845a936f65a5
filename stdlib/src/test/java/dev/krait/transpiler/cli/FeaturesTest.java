package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases below {@code features}: each program does what CPython does with it. */
class FeaturesTest {
  static final Path FOLDER =
      Path.of(System.getProperty("krait.root"), "transpiler/src/test/resources/features");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.endsWith("case.py")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> features() throws IOException {
    return cases().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file.getParent()).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException, InterruptedException {
    World.Result expected = CPython.run(List.of(file.toString()), new byte[0], file.getParent());
    compare(expected, List.of(), file);
    compare(expected, List.of("--interpret"), file);
  }

  private static void compare(World.Result expected, List<String> options, Path file)
      throws IOException, InterruptedException {
    World.Result actual = KraitProcess.runScript(options, file);
    String how = options + " " + file + "\n" + actual.err();
    assertEquals(withoutAddresses(expected.out()), withoutAddresses(actual.out()), how);
    assertEquals(expected.lastError(), actual.lastError(), how);
    assertEquals(expected.status(), actual.status(), how);
  }

  /** No two runs of CPython print the same addresses. */
  private static String withoutAddresses(String output) {
    return output.replaceAll("\\bat 0x[0-9a-f]+", "at 0x…");
  }
}
