package dev.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that is timed from its start to its end, with the peak of its memory. */
final class Child {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\" 2>&3";

  private Child() {}

  /** What a process printed, and its times. */
  record Outcome(List<String> lines, double wall, double cpu, double memory) {}

  static Outcome run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("benchmark", ".out");
    Path err = Files.createTempFile("benchmark", ".err");
    Path times = Files.createTempFile("benchmark", ".times");
    List<String> words =
        new ArrayList<>(List.of("bash", "-c", "exec 3>\"$0\"; " + TIMED, err.toString()));
    words.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(times.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, process.descendants().mapToLong(Child::peak).max().orElse(0));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed: " + Files.readString(err));
    }
    String[] fields = Files.readString(times).strip().split(" ");
    List<String> lines = Files.readAllLines(out);
    for (Path file : List.of(out, err, times)) {
      Files.delete(file);
    }
    double cpu = Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]);
    return new Outcome(lines, Double.parseDouble(fields[0]), cpu, peak / 1024.0);
  }

  /** The peak of a process's resident memory in kB; 0 if it has ended. */
  private static long peak(ProcessHandle process) {
    try {
      Matcher matcher =
          PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
