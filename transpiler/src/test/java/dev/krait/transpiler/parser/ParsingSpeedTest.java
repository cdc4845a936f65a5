package dev.krait.transpiler.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Text to syntax tree over all of CPython's library on one warm thread, in CPU time beside
 * CPython's own {@code ast.parse}; and that time grows with the length of each kind of source.
 */
@Tag("sweep")
class ParsingSpeedTest {
  private static final double NANOS = 1e9;
  private static final int ROUNDS = 4;
  private static final long DEEP_STACK = 256L << 20;
  private static final double LONGEST_FILE_SECONDS = 2;

  /** Four times the length may take this many times as long: linear, with room for noise. */
  private static final double GROWTH = 7;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void at_least_as_fast_as_cpython() throws IOException, InterruptedException {
    List<byte[]> names = new ArrayList<>();
    List<byte[]> sources = new ArrayList<>();
    long lines = 0;
    try (Stream<Path> files = Files.walk(PythonOracle.library())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        names.add(file.toString().getBytes(StandardCharsets.UTF_8));
        byte[] source = Files.readAllBytes(file);
        sources.add(source);
        for (byte each : source) {
          lines += each == '\n' ? 1 : 0;
        }
      }
    }
    double ours = Double.MAX_VALUE;
    double theirs = Double.MAX_VALUE;
    double longest = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      double most = 0;
      for (byte[] source : sources) {
        double seconds = seconds(source);
        sum += seconds;
        most = Math.max(most, seconds);
      }
      ours = Math.min(ours, sum);
      longest = Math.min(longest, most);
      theirs =
          Math.min(theirs, Double.parseDouble(PythonOracle.ask("oracle_speed.py", names).get(0)));
    }
    System.out.printf(
        "parsing: %d files, %d lines; lines per CPU second: Krait %.0f, CPython %.0f; longest file %.2f s%n",
        names.size(), lines, lines / ours, lines / theirs, longest);
    assertTrue(ours <= theirs, ours + " s against " + theirs + " s");
    assertTrue(longest <= LONGEST_FILE_SECONDS, "longest file: " + longest + " s");
  }

  @Test
  void time_grows_with_length() throws InterruptedException {
    List<String> slow = new ArrayList<>();
    // Deep sources need more stack, and a thread's time is known to itself alone.
    Thread measured = new Thread(null, () -> slow.addAll(slowKinds()), "deep", DEEP_STACK);
    measured.start();
    measured.join();
    assertTrue(slow.isEmpty(), slow.toString());
  }

  private List<String> slowKinds() {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("statements", n -> "x = f(y)\n".repeat(n));
    kinds.put("elements", n -> "[" + "1, ".repeat(n) + "]\n");
    kinds.put("operands", n -> "x" + " + x".repeat(n) + "\n");
    kinds.put("powers", n -> "x" + " ** x".repeat(n / 40) + "\n");
    kinds.put("comparisons", n -> "x" + " < x".repeat(n) + "\n");
    kinds.put("and", n -> "x" + " and x".repeat(n) + "\n");
    kinds.put("attributes", n -> "x" + ".a".repeat(n / 40) + "\n");
    kinds.put("arguments", n -> "f(" + "a=b, ".repeat(n) + ")\n");
    kinds.put("pairs", n -> "{" + "'a': 1, ".repeat(n) + "}\n");
    kinds.put("strings", n -> "x = (" + "'a' ".repeat(n) + ")\n");
    kinds.put("formatted", n -> "x = f'" + "{a} ".repeat(n) + "'\n");
    kinds.put("long string", n -> "x = '" + "abcdefgh".repeat(n) + "'\n");
    kinds.put("comments", n -> "# comment\n".repeat(n));
    kinds.put("elif", n -> "if a: pass\n" + "elif a: pass\n".repeat(n / 40));
    kinds.put("functions", n -> "def f(a, b=1):\n  return a\n".repeat(n));
    kinds.put("brackets", n -> ("(".repeat(90) + ")".repeat(90) + "\n").repeat(n / 40));
    kinds.put("blocks", n -> blocks(80).repeat(n / 400));
    kinds.put("cases", n -> "match x:\n" + "  case [1, *_] | {'a': b}: pass\n".repeat(n));
    kinds.put("lambdas", n -> "x = " + "lambda: ".repeat(n / 400) + "1\n");
    List<String> slow = new ArrayList<>();
    for (var kind : kinds.entrySet()) {
      double small = least(kind.getValue().apply(20_000));
      double large = least(kind.getValue().apply(80_000));
      System.out.printf("%s: %.3f s, four times as long %.3f s%n", kind.getKey(), small, large);
      if (large > GROWTH * Math.max(small, 0.002)) {
        slow.add(kind.getKey() + ": " + small + " s, then " + large + " s");
      }
    }
    return slow;
  }

  private static String blocks(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("if x:\n");
    }
    return text.append(" ".repeat(depth)).append("pass\n").toString();
  }

  private double least(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    double least = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, seconds(bytes));
    }
    return least;
  }

  private double seconds(byte[] source) {
    long begin = threads.getCurrentThreadCpuTime();
    OurTree.parse(source);
    return (threads.getCurrentThreadCpuTime() - begin) / NANOS;
  }
}
