package dev.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs every program with the oracle, Krait and by hand, interleaved, and prints the ratios of
 * their least times.
 */
public final class Harness {
  private static final String HEAD =
      "program,mode,in mean,oracle cpu,krait cpu,java cpu,oracle wall,krait wall,java wall,"
          + "oracle MB,krait MB,java MB,oracle/krait cpu,oracle/krait wall,krait/java cpu";

  private final Path root;
  private final int passes;
  private final List<String> csv = new ArrayList<>(List.of(HEAD));

  private Harness(Path root, int passes) {
    this.root = root;
    this.passes = passes;
  }

  /** {@code ROOT PASSES steady|process|both [NAME…]}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]).toAbsolutePath();
    List<String> names = List.of(arguments).subList(3, arguments.length);
    List<Program> programs =
        Program.all(root.resolve("benchmarks")).stream()
            .filter(program -> names.isEmpty() || names.contains(program.name()))
            .toList();
    Harness harness = new Harness(root, Integer.parseInt(arguments[1]));
    if (!arguments[2].equals("process")) {
      harness.table("steady", programs, Contender::steady);
    }
    if (!arguments[2].equals("steady")) {
      harness.table("process", programs, Contender::process);
    }
    Path file = root.resolve("benchmarks/target/results.csv");
    Files.write(file, harness.csv);
    System.out.println("written to " + root.relativize(file));
  }

  /** One way to time a program. */
  private interface Mode {
    Timing time(Contender contender, Path root, Program program)
        throws IOException, InterruptedException;
  }

  private void table(String name, List<Program> programs, Mode mode)
      throws IOException, InterruptedException {
    System.out.printf(
        "%n%-20s %10s %10s %10s %9s %9s %9s %24s%n",
        name, "oracle s", "krait s", "java s", "o/k cpu", "o/k wall", "k/j cpu", "MB o k j");
    double logs = 0;
    int count = 0;
    for (Program program : programs) {
      Map<Contender, Timing> least = new EnumMap<>(Contender.class);
      for (int pass = 0; pass < passes; pass++) {
        for (Contender contender : Contender.values()) {
          least.merge(contender, mode.time(contender, root, program), Timing::least);
        }
      }
      Timing oracle = least.get(Contender.ORACLE);
      Timing krait = least.get(Contender.KRAIT);
      Timing java = least.get(Contender.JAVA);
      double ratio = oracle.cpu() / krait.cpu();
      if (program.inMean()) {
        logs += Math.log(ratio);
        count++;
      }
      boolean same =
          oracle.result().equals(krait.result()) && oracle.result().equals(java.result());
      print(name, program, oracle, krait, java, same ? "" : "  RESULTS DIFFER");
    }
    if (count > 0) {
      System.out.printf(
          Locale.ROOT, "%-53s %9.2f%n", "geometric mean of " + count, Math.exp(logs / count));
    }
  }

  private void print(
      String mode, Program program, Timing oracle, Timing krait, Timing java, String remark) {
    double cpu = oracle.cpu() / krait.cpu();
    double wall = oracle.wall() / krait.wall();
    double byHand = krait.cpu() / java.cpu();
    System.out.printf(
        Locale.ROOT,
        "%-20s %10.4f %10.4f %10.4f %9.2f %9.2f %9.2f %8.0f %7.0f %7.0f%s%n",
        program.name(),
        oracle.cpu(),
        krait.cpu(),
        java.cpu(),
        cpu,
        wall,
        byHand,
        oracle.memory(),
        krait.memory(),
        java.memory(),
        remark);
    csv.add(
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%f,%f,%f,%f,%f,%f,%.1f,%.1f,%.1f,%.3f,%.3f,%.3f",
            program.name(),
            mode,
            program.inMean(),
            oracle.cpu(),
            krait.cpu(),
            java.cpu(),
            oracle.wall(),
            krait.wall(),
            java.wall(),
            oracle.memory(),
            krait.memory(),
            java.memory(),
            cpu,
            wall,
            byHand));
  }
}
