package dev.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of {@code programs.tsv}.
 *
 * @param inMean whether it counts in the geometric mean; the others are guards
 */
public record Program(String name, boolean inMean, int smokeSize, int steadySize, int processSize) {
  /** All programs below a folder. */
  public static List<Program> all(Path benchmarks) throws IOException {
    return Files.readAllLines(benchmarks.resolve("programs.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Program::parse)
        .toList();
  }

  private static Program parse(String line) {
    String[] fields = line.split("\t");
    int[] sizes = Arrays.stream(fields).skip(2).mapToInt(Integer::parseInt).toArray();
    return new Program(fields[0], fields[1].equals("mean"), sizes[0], sizes[1], sizes[2]);
  }

  /** The simple name of the Java class. */
  String className() {
    return Arrays.stream(name.split("_"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** The hand-written Java program's result. */
  public Object byHand(int size) throws ReflectiveOperationException {
    return Class.forName(Program.class.getPackageName() + ".programs." + className())
        .getMethod("benchmark", int.class)
        .invoke(null, size);
  }
}
