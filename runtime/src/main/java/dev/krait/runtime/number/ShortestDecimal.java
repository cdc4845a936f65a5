package dev.krait.runtime.number;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as the same {@code double}, and the nearest to it where
 * there are several: {@code digits * 10**exponent}. It follows Raffaello Giulietti, "The Schubfach
 * way to render doubles": scale the ends of the rounding interval by one power of ten with 126
 * bits, which is provably enough, and see which of at most four candidates lie within.
 *
 * @param digits without trailing zeros
 */
record ShortestDecimal(long digits, int exponent) {
  private static final int LEAST_EXPONENT = -1074;
  private static final long HIDDEN_BIT = 1L << 52;
  private static final long MASK_63 = Long.MAX_VALUE;
  private static final int LEAST_POWER = -324;
  private static final int GREATEST_POWER = 292;

  /** Made on demand, because most programs need few of them. */
  private static final Power[] POWERS = new Power[GREATEST_POWER - LEAST_POWER + 1];

  /** {@code 10**-k} scaled to 126 bits and rounded up, in two halves of 63. */
  private record Power(long high, long low) {
    static Power of(int k) {
      Power power = POWERS[k - LEAST_POWER];
      if (power == null) {
        power = compute(k);
        POWERS[k - LEAST_POWER] = power;
      }
      return power;
    }

    private static Power compute(int k) {
      int shift = floorLog2OfPowerOf10(-k) - 125;
      BigInteger ten = BigInteger.TEN.pow(Math.abs(k));
      BigInteger scaled;
      if (k <= 0) {
        scaled = ten.shiftRight(shift);
      } else {
        scaled = BigInteger.ONE.shiftLeft(-shift).divide(ten);
      }
      scaled = scaled.add(BigInteger.ONE);
      return new Power(scaled.shiftRight(63).longValue(), scaled.longValue() & MASK_63);
    }

    /** The product with the power, of which only the sticky last bit is inexact. */
    long times(long factor) {
      long middle = (high * factor >>> 1) + Math.multiplyHigh(low, factor);
      long top = Math.multiplyHigh(high, factor) + (middle >>> 63);
      return top | (middle & MASK_63) + MASK_63 >>> 63;
    }
  }

  /** The decimal of a positive, finite value. */
  static ShortestDecimal of(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & HIDDEN_BIT - 1;
    int biased = (int) (bits >>> 52) & 0x7ff;
    return biased == 0
        ? of(LEAST_EXPONENT, fraction)
        : of(LEAST_EXPONENT - 1 + biased, HIDDEN_BIT | fraction);
  }

  /** The decimal of {@code significand * 2**exponent}. */
  private static ShortestDecimal of(int exponent, long significand) {
    boolean uneven = significand == HIDDEN_BIT && exponent > LEAST_EXPONENT;
    int k = uneven ? floorLog10OfThreeQuarters(exponent) : floorLog10OfPowerOf2(exponent);
    int shift = exponent + floorLog2OfPowerOf10(-k) + 2;
    Power power = Power.of(k);
    long quadruple = significand << 2;
    long middle = power.times(quadruple << shift);
    // The ends of the interval belong to it if the significand is even.
    long odd = significand & 1;
    long low = power.times((uneven ? quadruple - 1 : quadruple - 2) << shift) + odd;
    long high = power.times(quadruple + 2 << shift) - odd;

    long below = middle >> 2;
    long tenBelow = below / 10 * 10;
    boolean tenBelowFits = low <= tenBelow << 2;
    boolean tenAboveFits = tenBelow + 10 << 2 <= high;
    if (tenBelowFits != tenAboveFits) {
      return normal(tenBelowFits ? tenBelow : tenBelow + 10, k);
    }
    boolean belowFits = low <= below << 2;
    boolean aboveFits = below + 1 << 2 <= high;
    if (belowFits != aboveFits) {
      return normal(belowFits ? below : below + 1, k);
    }
    long compared = middle - (2 * below + 1 << 1);
    boolean down = compared < 0 || compared == 0 && (below & 1) == 0;
    return normal(down ? below : below + 1, k);
  }

  private static ShortestDecimal normal(long digits, int exponent) {
    if (digits % 100_000_000 == 0) {
      digits /= 100_000_000;
      exponent += 8;
    }
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    return new ShortestDecimal(digits, exponent);
  }

  // Fixed-point logarithms, exact over the range of exponents of a double.

  private static int floorLog10OfPowerOf2(int e) {
    return (int) (e * 661_971_961_083L >> 41);
  }

  private static int floorLog10OfThreeQuarters(int e) {
    return (int) (e * 661_971_961_083L - 274_743_187_321L >> 41);
  }

  private static int floorLog2OfPowerOf10(int e) {
    return (int) (e * 913_124_641_741L >> 38);
  }
}
