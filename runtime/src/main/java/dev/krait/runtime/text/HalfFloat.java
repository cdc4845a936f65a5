package dev.krait.runtime.text;

/** Numbers of 16 bits as IEEE 754 has them: one bit for the sign, five for the exponent. */
public final class HalfFloat {
  private static final int INFINITY = 0x7C00;

  private HalfFloat() {}

  /** The number that 16 bits stand for. */
  public static double toDouble(int bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    double size;
    if (exponent == 31) {
      size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = Math.scalb((double) fraction, -24);
    } else {
      size = Math.scalb(1024.0 + fraction, exponent - 25);
    }
    return (bits & 0x8000) == 0 ? size : -size;
  }

  /** The bits nearest to a number, ties to even; -1 if it is too large. */
  public static int ofDouble(double value) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(size)) {
      return sign | 0x7E00;
    }
    if (Double.isInfinite(size)) {
      return sign | INFINITY;
    }
    int exponent = Math.max(Math.getExponent(size), -14);
    // Exact: the scaled number has all bits of the value, and rint rounds ties to even.
    double scaled = Math.rint(Math.scalb(size, 10 - exponent));
    int bits = (int) scaled + (exponent + 14 << 10);
    return exponent > 15 || bits >= INFINITY ? -1 : sign | bits;
  }
}
