package dev.krait.benchmarks;

/**
 * The least that several runs took.
 *
 * @param wall seconds
 * @param cpu seconds of all threads
 * @param memory the peak of resident memory in MB
 */
record Timing(double wall, double cpu, double memory, String result) {
  /** The least of two; a program that gives two results is an error. */
  static Timing least(Timing a, Timing b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (!a.result.equals(b.result)) {
      throw new IllegalStateException(a.result + " is not " + b.result);
    }
    return new Timing(
        Math.min(a.wall, b.wall), Math.min(a.cpu, b.cpu), Math.min(a.memory, b.memory), a.result);
  }
}
