package dev.krait.transpiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.krait.transpiler.Pipeline;
import dev.krait.transpiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The Java of a few features, as a person reads it: {@code Expected.java} beside {@code case.py}.
 * {@code -Dkrait.golden=write} writes the files anew.
 */
class GoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("krait.root"), "transpiler/src/test/resources/features");

  private static final boolean WRITE = "write".equals(System.getProperty("krait.golden"));

  @TestFactory
  Stream<DynamicTest> emitted_java() throws IOException {
    List<Path> expected;
    try (Stream<Path> files = Files.walk(FOLDER)) {
      expected = files.filter(file -> file.endsWith("Expected.java")).sorted().toList();
    }
    assertTrue(expected.size() >= 5, "only " + expected);
    return expected.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file.getParent()).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Path program = file.resolveSibling("case.py");
    SourceText source = SourceText.ofBytes(Files.readAllBytes(program), "case.py");
    String name = file.getParent().getFileName().toString();
    String java = Pipeline.transpile(source, name, "").source();
    if (WRITE) {
      Files.writeString(file, java);
    }
    assertEquals(Files.readString(file), java);
  }
}
