package dev.krait.runtime.module.decimal;

import java.math.BigInteger;

/** Exponential function and logarithm of numbers scaled by a power of two. */
final class FixedPoint {
  /** Bits of a first guess of a logarithm. */
  private static final int GUESS = 50;

  private static volatile Known ln10 = new Known(0, BigInteger.TWO);

  private FixedPoint() {}

  private record Known(int bits, BigInteger value) {}

  static BigInteger one(int bits) {
    return BigInteger.ONE.shiftLeft(bits);
  }

  /** {@code c * 10**exp * 2**bits}, rounded down. */
  static BigInteger of(BigInteger c, long exp, int bits) {
    BigInteger scaled = c.shiftLeft(bits);
    return exp >= 0 ? scaled.multiply(Powers.of(exp)) : scaled.divide(Powers.of(-exp));
  }

  /** The logarithm of 10, by three series that go back to Gauss. */
  static BigInteger ln10(int bits) {
    Known known = ln10;
    if (known.bits < bits) {
      int inner = bits + 32;
      BigInteger sum =
          inverseTangent(31, inner)
              .multiply(BigInteger.valueOf(46))
              .add(inverseTangent(49, inner).multiply(BigInteger.valueOf(34)))
              .add(inverseTangent(161, inner).multiply(BigInteger.valueOf(20)));
      known = new Known(inner, sum);
      ln10 = known;
    }
    return known.value.shiftRight(known.bits - bits);
  }

  /** The hyperbolic one, of {@code 1 / n}. */
  private static BigInteger inverseTangent(int n, int bits) {
    BigInteger square = BigInteger.valueOf((long) n * n);
    BigInteger power = one(bits).divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (int i = 3; power.signum() != 0; i += 2) {
      power = power.divide(square);
      sum = sum.add(power.divide(BigInteger.valueOf(i)));
    }
    return sum;
  }

  /** {@code e**x} for numbers of moderate size: halved often, then by its series, then squared. */
  static BigInteger exp(BigInteger x, int bits) {
    int halvings = (int) Math.sqrt(bits / 2.0) + 4;
    int inner = bits + 2 * halvings + 16;
    BigInteger r = x.shiftLeft(inner - bits - halvings);
    BigInteger term = one(inner);
    BigInteger sum = term;
    for (int i = 1; term.signum() != 0 && i < bits; i++) {
      term = term.multiply(r).shiftRight(inner).divide(BigInteger.valueOf(i));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum).shiftRight(inner);
    }
    return sum.shiftRight(inner - bits);
  }

  /** {@code ln(x)} for numbers between 0.1 and 10. */
  static BigInteger ln(BigInteger x, int bits) {
    BigInteger one = one(bits);
    BigInteger rest = x;
    BigInteger guess = BigInteger.ZERO;
    // Near 1 the series does without a guess, whose difference would lose digits.
    if (x.subtract(one).abs().bitLength() > bits - 10) {
      double value = x.shiftRight(bits - GUESS).doubleValue() / (1L << GUESS);
      guess = BigInteger.valueOf((long) (Math.log(value) * (1L << GUESS))).shiftLeft(bits - GUESS);
      rest = x.multiply(exp(guess.negate(), bits)).shiftRight(bits);
    }
    BigInteger u = rest.subtract(one).shiftLeft(bits).divide(rest.add(one));
    BigInteger square = u.multiply(u).shiftRight(bits);
    BigInteger sum = u;
    BigInteger power = u;
    for (int i = 3; power.signum() != 0 && i < 2 * bits; i += 2) {
      // Divided rather than shifted, so that negative terms come to 0.
      power =
          power.signum() < 0
              ? power.negate().multiply(square).shiftRight(bits).negate()
              : power.multiply(square).shiftRight(bits);
      sum = sum.add(power.divide(BigInteger.valueOf(i)));
    }
    return guess.add(sum.shiftLeft(1));
  }
}
