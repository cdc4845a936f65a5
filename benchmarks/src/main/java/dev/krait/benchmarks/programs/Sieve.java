package dev.krait.benchmarks.programs;

import java.util.Arrays;

/** {@code sieve.py} by hand. */
public final class Sieve {
  private Sieve() {}

  /** Runs it. */
  public static Object benchmark(int size) {
    boolean[] flags = new boolean[size];
    Arrays.fill(flags, true);
    flags[0] = flags[1] = false;
    for (int i = 2; i * i < size; i++) {
      if (flags[i]) {
        for (int multiple = i * i; multiple < size; multiple += i) {
          flags[multiple] = false;
        }
      }
    }
    int count = 0;
    int last = 0;
    for (int i = 0; i < size; i++) {
      if (flags[i]) {
        count++;
        last = i;
      }
    }
    return count * 1000L + last % 1000;
  }
}
