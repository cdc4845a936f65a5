package dev.krait.benchmarks.programs;

import java.util.Arrays;

/** {@code queens.py} by hand. */
public final class Queens {
  private Queens() {}

  private static int place(
      int row, int size, boolean[] columns, boolean[] rising, boolean[] falling) {
    if (row == size) {
      return 1;
    }
    int found = 0;
    for (int column = 0; column < size; column++) {
      if (columns[column] && rising[row + column] && falling[row - column + size]) {
        columns[column] = rising[row + column] = falling[row - column + size] = false;
        found += place(row + 1, size, columns, rising, falling);
        columns[column] = rising[row + column] = falling[row - column + size] = true;
      }
    }
    return found;
  }

  private static boolean[] free(int size) {
    boolean[] free = new boolean[size];
    Arrays.fill(free, true);
    return free;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    return place(0, size, free(size), free(2 * size), free(2 * size + 1));
  }
}
