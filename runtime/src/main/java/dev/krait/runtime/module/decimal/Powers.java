package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.math.BigInteger;

/** Powers of ten, and how many digits numbers have. */
final class Powers {
  /** Coefficients of so many digits are kept as longs. */
  static final int LONG_DIGITS = 18;

  private static final long MOST_DIGITS = 400_000_000;
  private static final double LOG10_OF_2 = 0.301029995663981195;
  private static final long[] LONGS = new long[LONG_DIGITS + 1];
  private static final BigInteger[] KNOWN = new BigInteger[512];
  private static volatile Large last = new Large(0, BigInteger.ONE);

  static {
    LONGS[0] = 1;
    for (int i = 1; i < LONGS.length; i++) {
      LONGS[i] = LONGS[i - 1] * 10;
    }
  }

  private Powers() {}

  private record Large(long exponent, BigInteger power) {}

  /** {@code 10**exponent} for up to 18. */
  static long small(long exponent) {
    return LONGS[(int) exponent];
  }

  /** {@code 10**exponent}; MemoryError where that is out of reach. */
  static BigInteger of(long exponent) {
    if (exponent >= KNOWN.length) {
      return large(exponent);
    }
    BigInteger power = KNOWN[(int) exponent];
    if (power == null) {
      power = BigInteger.TEN.pow((int) exponent);
      KNOWN[(int) exponent] = power;
    }
    return power;
  }

  private static BigInteger large(long exponent) {
    checkDigits(exponent);
    Large known = last;
    if (known.exponent == exponent) {
      return known.power;
    }
    BigInteger power = BigInteger.TEN.pow((int) exponent);
    last = new Large(exponent, power);
    return power;
  }

  /** MemoryError where a number of so many digits is out of reach. */
  static void checkDigits(long digits) {
    if (digits > MOST_DIGITS) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
  }

  /** The number of digits of a number that is not negative; 1 for 0. */
  static int digits(long value) {
    if (value < 1000) {
      return value < 10 ? 1 : value < 100 ? 2 : 3;
    }
    // 1233 / 4096 is just above the logarithm of 2.
    int guess = (64 - Long.numberOfLeadingZeros(value)) * 1233 >>> 12;
    return guess > LONG_DIGITS || value < LONGS[guess] ? guess : guess + 1;
  }

  /** The number of digits of a number that is not negative; 1 for 0. */
  static long digits(BigInteger value) {
    int bits = value.bitLength();
    if (bits < 60) {
      return digits(value.longValue());
    }
    long least = (long) ((bits - 1) * LOG10_OF_2);
    long most = (long) (bits * LOG10_OF_2) + 1;
    if (least + 1 == most) {
      return most;
    }
    long digits = least + 1;
    return value.compareTo(of(digits)) >= 0 ? digits + 1 : digits;
  }

  /** How many zeros a number other than 0 ends with, at most {@code most}. */
  static long trailingZeros(BigInteger value, long most) {
    long bound = Math.min(most, value.getLowestSetBit());
    if (bound <= 0) {
      return 0;
    }
    long found = 0;
    BigInteger rest = value;
    long step = Long.highestOneBit(bound);
    while (step > 0) {
      if (found + step <= bound) {
        BigInteger[] parts = rest.divideAndRemainder(of(step));
        if (parts[1].signum() == 0) {
          rest = parts[0];
          found += step;
          continue;
        }
      }
      step >>= 1;
    }
    return found;
  }
}
