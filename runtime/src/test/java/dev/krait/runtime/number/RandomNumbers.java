package dev.krait.runtime.number;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;

/** Random numbers as Python literals, with many that lie at an edge. */
final class RandomNumbers {
  private final Random random;

  RandomNumbers(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** An int up to so many bits, in parentheses. */
  String integer(int bits) {
    BigInteger value =
        switch (random.nextInt(8)) {
          case 0 -> BigInteger.valueOf(random.nextInt(5) - 2);
          case 1 -> BigInteger.valueOf(random.nextInt(2001) - 1000);
          case 2 ->
              BigInteger.ONE
                  .shiftLeft(random.nextInt(bits))
                  .add(BigInteger.valueOf(random.nextInt(3) - 1));
          case 3 -> BigInteger.valueOf(random.nextLong());
          case 4 -> BigInteger.valueOf(oneOf(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, 1L << 62));
          default -> new BigInteger(1 + random.nextInt(bits), random);
        };
    return "(" + (random.nextBoolean() ? value : value.negate()) + ")";
  }

  /** A finite or special double. */
  double real() {
    return switch (random.nextInt(10)) {
      case 0 ->
          oneOf(
              0.0,
              -0.0,
              1.0,
              -1.0,
              0.5,
              Double.MIN_VALUE,
              Double.MAX_VALUE,
              Double.MIN_NORMAL,
              1e16,
              1e22,
              1e23,
              9007199254740993.0);
      case 1 -> random.nextInt(2001) - 1000;
      case 2 -> random.nextGaussian();
      case 3 -> (random.nextInt(200001) - 100000) / 100.0;
      case 4 -> (random.nextInt(200001) - 100000) / 8.0;
      case 5 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
      case 6 -> random.nextLong();
      case 7 -> Double.parseDouble(random.nextInt(1000) + "e" + (random.nextInt(40) - 20));
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  /** A double as an expression in parentheses. */
  String realText() {
    double value = real();
    if (random.nextInt(60) == 0) {
      value = oneOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
    return text(value);
  }

  /** An expression whose value is exactly the double's. */
  static String text(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "float('" + String.valueOf(value).toLowerCase(Locale.ROOT) + "')";
    }
    // Java's text may be longer than it must be, but reads back as the same value.
    return "(" + value + ")";
  }
}
