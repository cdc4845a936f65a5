package dev.krait.benchmarks.programs;

/** {@code fib.py} by hand. */
public final class Fib {
  private Fib() {}

  private static long fib(long n) {
    return n < 2 ? n : Math.addExact(fib(n - 1), fib(n - 2));
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    return fib(size);
  }
}
