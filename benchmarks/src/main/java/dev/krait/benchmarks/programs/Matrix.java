package dev.krait.benchmarks.programs;

/** {@code matrix.py} by hand. */
public final class Matrix {
  private Matrix() {}

  private static double[][] make(int size, int seed) {
    double[][] made = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        made[i][j] = (i * seed + j) % 17 + 0.5;
      }
    }
    return made;
  }

  private static double[][] multiply(double[][] a, double[][] b) {
    int width = b[0].length;
    double[][] result = new double[a.length][width];
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      for (int j = 0; j < width; j++) {
        double total = 0;
        for (int k = 0; k < row.length; k++) {
          total += row[k] * b[k][j];
        }
        result[i][j] = total;
      }
    }
    return result;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    double[][] product = multiply(make(size, 3), make(size, 5));
    double trace = 0;
    for (int i = 0; i < size; i++) {
      trace += product[i][i];
    }
    return trace;
  }
}
