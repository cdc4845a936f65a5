package dev.krait.benchmarks.programs;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** {@code closures.py} by hand. */
public final class Closures {
  private static final LongBinaryOperator AREA = twice((a, b) -> a * b);

  private Closures() {}

  private static LongUnaryOperator counter(long start) {
    long[] value = {start};
    return by -> value[0] += by;
  }

  private static LongUnaryOperator compose(LongUnaryOperator f, LongUnaryOperator g) {
    return x -> f.applyAsLong(g.applyAsLong(x));
  }

  private static LongBinaryOperator twice(LongBinaryOperator function) {
    return (a, b) -> function.applyAsLong(a, b) + function.applyAsLong(a, b);
  }

  /** Runs it. */
  public static Object benchmark(int size) {
    LongUnaryOperator step = counter(0);
    LongUnaryOperator add = compose(x -> x + 3, x -> x * 2);
    long total = 0;
    for (int i = 0; i < size; i++) {
      step.applyAsLong(i & 3);
      total += add.applyAsLong(i) & 15;
      total += AREA.applyAsLong(i & 7, 3);
      LongUnaryOperator make = counter(i);
      total += make.applyAsLong(1) & 1;
    }
    return total + step.applyAsLong(0);
  }
}
