package dev.krait.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Runs a hand-written program and prints what {@code measure.py} prints. */
public final class ByHand {
  private ByHand() {}

  /** {@code NAME SIZE SECONDS}. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    int size = Integer.parseInt(arguments[1]);
    Program program = new Program(arguments[0], true, 0, 0, 0);
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long end = system.getProcessCpuTime() + (long) (1e9 * Double.parseDouble(arguments[2]));
    do {
      long wall = System.nanoTime();
      long cpu = system.getProcessCpuTime();
      Object result = program.byHand(size);
      cpu = system.getProcessCpuTime() - cpu;
      wall = System.nanoTime() - wall;
      System.out.printf(Locale.ROOT, "%.6f %.6f %s%n", wall / 1e9, cpu / 1e9, result);
    } while (system.getProcessCpuTime() < end);
  }
}
