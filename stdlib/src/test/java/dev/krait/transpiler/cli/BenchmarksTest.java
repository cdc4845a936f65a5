package dev.krait.transpiler.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of {@code benchmarks} gives the oracle's result at its smallest size. */
class BenchmarksTest {
  private static final Path FOLDER = Path.of(System.getProperty("krait.root"), "benchmarks");

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    return Files.readAllLines(FOLDER.resolve("programs.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(fields -> DynamicTest.dynamicTest(fields[0], () -> check(fields[0], fields[2])));
  }

  private static void check(String name, String size) throws IOException {
    String text =
        Files.readString(FOLDER.resolve("programs/" + name + ".py"))
            + "\nprint(repr(benchmark("
            + size
            + ")))\n";
    List<String> words = List.of("-c", text);
    World.Result expected = CPython.run(words, new byte[0], FOLDER);
    World.Result actual = World.run(words, new byte[0]);
    assertEquals(expected.out(), actual.out(), actual.err());
    assertEquals(0, actual.status());
  }
}
