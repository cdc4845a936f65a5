package dev.krait.benchmarks.programs;

/** {@code exceptions_shallow.py} by hand. */
public final class ExceptionsShallow {
  private ExceptionsShallow() {}

  private static void fail() {
    throw new IllegalArgumentException("x");
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    int caught = 0;
    for (int i = 0; i < size; i++) {
      try {
        fail();
      } catch (IllegalArgumentException error) {
        caught++;
      }
    }
    return caught;
  }
}
