package dev.krait.benchmarks.programs;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** {@code primitive_loop.py} by hand. */
public final class PrimitiveLoop {
  private static final Map<Integer, long[]> VALUES = new HashMap<>();

  private PrimitiveLoop() {}

  private static long total(long[] values) {
    long result = 0;
    for (int i = 0; i < values.length; i++) {
      result = Math.addExact(result, values[i]);
    }
    return result;
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    long[] values =
        VALUES.computeIfAbsent(
            size, count -> LongStream.range(0, count).map(i -> i % 1000).toArray());
    long result = 0;
    for (int i = 0; i < 50; i++) {
      result += total(values);
    }
    return result;
  }
}
