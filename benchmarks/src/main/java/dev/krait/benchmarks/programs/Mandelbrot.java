package dev.krait.benchmarks.programs;

/** {@code mandelbrot.py} by hand. */
public final class Mandelbrot {
  private Mandelbrot() {}

  private static int row(int y, int size) {
    int count = 0;
    double ci = 2.0 * y / size - 1.0;
    for (int x = 0; x < size; x++) {
      double cr = 2.0 * x / size - 1.5;
      double zr = 0;
      double zi = 0;
      int rounds = 0;
      while (rounds < 50 && zr * zr + zi * zi <= 4.0) {
        double next = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = next;
        rounds++;
      }
      if (rounds == 50) {
        count++;
      }
    }
    return count;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    int total = 0;
    for (int y = 0; y < size; y++) {
      total += row(y, size);
    }
    return total;
  }
}
