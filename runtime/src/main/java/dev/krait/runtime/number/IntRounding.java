package dev.krait.runtime.number;

import java.math.BigInteger;

/** {@code round(int, ndigits)}: half to even, at a place in front of the point. */
final class IntRounding {
  private IntRounding() {}

  static IntLayout round(IntLayout value, IntLayout digits) {
    if (digits.signum() >= 0) {
      return value.exact();
    }
    // 10**n has more than 3 bits a digit, so that a number this short is less than half of it.
    long places = digits.isLong() ? -digits.longValue() : Long.MAX_VALUE;
    BigInteger number = value.bigValue();
    if (places < 0 || places > number.bitLength() / 3 + 1) {
      return PyInt.of(0);
    }
    BigInteger unit = BigInteger.TEN.pow((int) places);
    BigInteger[] parts = number.abs().divideAndRemainder(unit);
    BigInteger quotient = parts[0];
    int half = parts[1].shiftLeft(1).compareTo(unit);
    if (half > 0 || half == 0 && quotient.testBit(0)) {
      quotient = quotient.add(BigInteger.ONE);
    }
    BigInteger rounded = quotient.multiply(unit);
    return PyInt.of(number.signum() < 0 ? rounded.negate() : rounded);
  }
}
