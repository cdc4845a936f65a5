package dev.krait.benchmarks.programs;

/** {@code int_loop.py} by hand. */
public final class IntLoop {
  private IntLoop() {}

  /** Runs it. */
  public static Object benchmark(int size) {
    long total = 0;
    for (long i = 0; i < size; i++) {
      total += i * 3 % 7;
      if (total > 1000000) {
        total -= 1000000;
      }
    }
    return total;
  }
}
