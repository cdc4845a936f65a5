package dev.krait.runtime.module.math;

import java.math.BigDecimal;
import java.math.MathContext;

/** Logarithms and arc tangents at equal distances, to more digits than a double has. */
final class PreciseTables {
  /** How many steps there are between 1 and 2. */
  static final int LOG_STEPS = 128;

  /** How many steps there are between 0 and 1. */
  static final int ATAN_STEPS = 64;

  private static final MathContext DIGITS = new MathContext(45);

  private PreciseTables() {}

  /** {@code log(1 + i / LOG_STEPS)} for each step. */
  static DoubleDouble[] logarithms() {
    DoubleDouble[] table = new DoubleDouble[LOG_STEPS + 1];
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i <= LOG_STEPS; i++) {
      table[i] = DoubleDouble.of(value);
      BigDecimal argument =
          BigDecimal.ONE.divide(BigDecimal.valueOf(2L * (LOG_STEPS + i) + 1), DIGITS);
      value = value.add(series(argument, false).multiply(BigDecimal.valueOf(2)), DIGITS);
    }
    return table;
  }

  /** {@code atan(i / ATAN_STEPS)} for each step. */
  static DoubleDouble[] arcTangents() {
    DoubleDouble[] table = new DoubleDouble[ATAN_STEPS + 1];
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i <= ATAN_STEPS; i++) {
      table[i] = DoubleDouble.of(value);
      long denominator = (long) ATAN_STEPS * ATAN_STEPS + (long) i * (i + 1);
      BigDecimal argument =
          BigDecimal.valueOf(ATAN_STEPS).divide(BigDecimal.valueOf(denominator), DIGITS);
      value = value.add(series(argument, true), DIGITS);
    }
    return table;
  }

  /** The series of the inverse hyperbolic tangent; with alternating signs, of the arc tangent. */
  private static BigDecimal series(BigDecimal argument, boolean alternating) {
    BigDecimal square = argument.multiply(argument, DIGITS);
    BigDecimal power = argument;
    BigDecimal sum = argument;
    for (int k = 3; power.precision() - power.scale() > -DIGITS.getPrecision(); k += 2) {
      power = power.multiply(square, DIGITS);
      BigDecimal term = power.divide(BigDecimal.valueOf(k), DIGITS);
      sum = alternating && k % 4 == 3 ? sum.subtract(term, DIGITS) : sum.add(term, DIGITS);
    }
    return sum;
  }
}
