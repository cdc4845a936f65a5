package dev.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A way to run the programs. */
enum Contender {
  ORACLE("oracle") {
    @Override
    List<String> command(Path root, Program program, Path file) {
      return List.of(home(root).resolve("bin/python3.14").toString(), file.toString());
    }

    @Override
    Map<String, String> environment(Path root) {
      String home = home(root).toString();
      return Map.of("PYTHONHOME", home, "LD_LIBRARY_PATH", home + ":" + home + "/lib");
    }
  },
  KRAIT("krait") {
    @Override
    List<String> command(Path root, Program program, Path file) {
      return List.of(root.resolve("krait").toString(), "run", file.toString());
    }
  },
  JAVA("java") {
    @Override
    List<String> command(Path root, Program program, Path file) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin/java").toString(),
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-cp",
          root.resolve("benchmarks/target/classes").toString(),
          ByHand.class.getName(),
          program.name());
    }
  };

  private static final double STEADY_SECONDS = 6;

  private final String label;

  Contender(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract List<String> command(Path root, Program program, Path file);

  Map<String, String> environment(Path root) {
    return Map.of();
  }

  private static Path home(Path root) {
    return root.resolve("target/oracle/org/bytedeco/cpython/linux-x86_64");
  }

  /**
   * Repeats the program for some seconds: the least wall time of a round, and the mean CPU time of
   * the second half, since the clock that counts it is coarse.
   */
  Timing steady(Path root, Program program) throws IOException, InterruptedException {
    Child.Outcome outcome = run(root, program, program.steadySize(), STEADY_SECONDS);
    List<String> lines = outcome.lines();
    List<Timing> rounds = lines.stream().map(line -> timing(line, outcome.memory())).toList();
    List<Timing> last = rounds.subList(rounds.size() / 2, rounds.size());
    double cpu = last.stream().mapToDouble(Timing::cpu).average().orElseThrow();
    Timing least = rounds.stream().reduce(null, Timing::least);
    return new Timing(least.wall(), cpu, least.memory(), least.result());
  }

  /** The time of a whole process that does one round. */
  Timing process(Path root, Program program) throws IOException, InterruptedException {
    Child.Outcome outcome = run(root, program, program.processSize(), 0);
    String result = timing(outcome.lines().get(0), 0).result();
    return new Timing(outcome.wall(), outcome.cpu(), outcome.memory(), result);
  }

  private Child.Outcome run(Path root, Program program, int size, double seconds)
      throws IOException, InterruptedException {
    Path benchmarks = root.resolve("benchmarks");
    Path file = benchmarks.resolve("target/programs/" + program.name() + ".py");
    String text =
        Files.readString(benchmarks.resolve("programs/" + program.name() + ".py"))
            + Files.readString(benchmarks.resolve("measure.py"));
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    List<String> words = new ArrayList<>(command(root, program, file));
    words.add(Integer.toString(size));
    words.add(Double.toString(seconds));
    return Child.run(words, environment(root));
  }

  private static Timing timing(String line, double memory) {
    String[] fields = line.split(" ", 3);
    return new Timing(
        Double.parseDouble(fields[0]), Double.parseDouble(fields[1]), memory, fields[2]);
  }
}
