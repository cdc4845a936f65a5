package dev.krait.benchmarks.programs;

/** {@code exceptions_deep.py} by hand. */
public final class ExceptionsDeep {
  private ExceptionsDeep() {}

  private static void descend(int depth) {
    if (depth == 0) {
      throw new IllegalArgumentException("bottom");
    }
    descend(depth - 1);
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    int caught = 0;
    for (int i = 0; i < size; i++) {
      try {
        descend(500);
      } catch (IllegalArgumentException error) {
        caught++;
      }
    }
    return caught;
  }
}
