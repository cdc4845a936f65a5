package dev.krait.runtime.module.math;

/** The error function and its complement: a series near zero, a continued fraction elsewhere. */
final class ErrorFunction {
  /** Twice the inverse of the square root of pi. */
  private static final DoubleDouble FACTOR =
      DoubleDouble.of(
          new java.math.BigDecimal(
              "1.128379167095512573896158903121545171688101258657997713688171"));

  /** From here on the fraction needs fewer terms than the series loses digits. */
  private static final double SERIES_END = 2.75;

  private static final double NOTHING_LEFT = 27.3;

  private ErrorFunction() {}

  static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (size > 6) {
      return Math.copySign(1, x);
    }
    double result =
        size < SERIES_END ? series(size).value() : DoubleDouble.ONE.sub(fraction(size)).value();
    return Math.copySign(result, x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double size = Math.abs(x);
    if (size > NOTHING_LEFT) {
      return x < 0 ? 2 : 0;
    }
    if (size < SERIES_END) {
      DoubleDouble erf = series(size);
      return DoubleDouble.ONE.add(x < 0 ? erf : erf.negate()).value();
    }
    DoubleDouble rest = fraction(size);
    return x < 0 ? DoubleDouble.of(2).sub(rest).value() : rest.value();
  }

  /** {@code erf} of a positive number: all terms are positive, so that no digit is lost. */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble term = DoubleDouble.of(x);
    DoubleDouble sum = term;
    for (int k = 3; term.high() > sum.high() * 0x1p-106; k += 2) {
      term = term.mul(square).scale(1).div(DoubleDouble.of(k));
      sum = sum.add(term);
    }
    return sum.mul(Precise.exp(square.negate())).mul(FACTOR);
  }

  /** {@code erfc} of a number that is not small, from the innermost denominator outwards. */
  private static DoubleDouble fraction(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    int terms = (int) (40 + 800 / square.high());
    DoubleDouble value = square.scale(1).add(4.0 * terms + 1);
    for (int k = terms; k > 0; k--) {
      DoubleDouble above = DoubleDouble.of(2.0 * k * (2.0 * k - 1));
      value = square.scale(1).add(4.0 * k - 3).sub(above.div(value));
    }
    DoubleDouble exp =
        square.high() < 650 ? Precise.exp(square.negate()) : Precise.exp(square.negate().add(64));
    DoubleDouble result = exp.mul(FACTOR).mul(x).div(value);
    return square.high() < 650
        ? result
        : DoubleDouble.of(result.value() * Precise.exp(DoubleDouble.of(-64)).value());
  }
}
