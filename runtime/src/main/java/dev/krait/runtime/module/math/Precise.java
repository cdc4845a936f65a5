package dev.krait.runtime.module.math;

/**
 * Elementary functions computed to about 100 bits and then rounded, where Java's own differ from
 * those of the C library in the last digit too often.
 */
public final class Precise {
  private static final DoubleDouble[] LOG = PreciseTables.logarithms();
  private static final DoubleDouble[] ATAN = PreciseTables.arcTangents();

  /** The logarithm of 2. */
  static final DoubleDouble LN2 = LOG[PreciseTables.LOG_STEPS];

  private static final DoubleDouble HALF_PI = ATAN[PreciseTables.ATAN_STEPS].scale(1);
  private static final DoubleDouble PI = HALF_PI.scale(1);
  private static final DoubleDouble THIRD = DoubleDouble.ONE.div(DoubleDouble.of(3));
  private static final DoubleDouble MINUS_THIRD = THIRD.negate();

  private Precise() {}

  /** {@code log2(x)} for a finite positive number. */
  static double log2(double x) {
    int exponent = Math.getExponent(x);
    double mantissa = x;
    if (exponent < Double.MIN_EXPONENT) {
      mantissa = x * 0x1p54;
      exponent = Math.getExponent(mantissa) - 54;
      mantissa = Math.scalb(mantissa, -exponent - 54);
    } else {
      mantissa = Math.scalb(x, -exponent);
    }
    if (mantissa > 1.5) {
      mantissa /= 2;
      exponent++;
    }
    return log(mantissa).div(LN2).add(exponent).value();
  }

  /** The logarithm of a number between 1/2 and 2. */
  private static DoubleDouble log(double x) {
    int shift = x < 1 ? 1 : 0;
    double mantissa = x * (1 << shift);
    int step = (int) Math.round((mantissa - 1) * PreciseTables.LOG_STEPS);
    double near = 1 + (double) step / PreciseTables.LOG_STEPS;
    double distance = mantissa - near;
    DoubleDouble s = DoubleDouble.of(distance).div(DoubleDouble.sum(near, mantissa));
    DoubleDouble square = s.mul(s);
    double tail = square.high();
    double rest = tail * (1.0 / 5 + tail * (1.0 / 7 + tail / 9));
    DoubleDouble series = square.mul(THIRD.add(rest));
    DoubleDouble result = LOG[step].add(s.add(s.mul(series)).scale(1));
    return shift == 0 ? result : result.sub(LN2);
  }

  static double atan(double x) {
    if (Double.isNaN(x) || Math.abs(x) < 0x1p-27) {
      return x;
    }
    return Math.copySign(angle(DoubleDouble.of(Math.abs(x)), DoubleDouble.ONE).value(), x);
  }

  /** The arc tangent of a quotient of positive numbers. */
  private static DoubleDouble angle(DoubleDouble height, DoubleDouble width) {
    if (height.high() > width.high()) {
      return height.high() > width.high() * 0x1p60
          ? HALF_PI.sub(DoubleDouble.of(width.high() / height.high()))
          : HALF_PI.sub(angle(width, height));
    }
    int step = (int) Math.rint(height.high() / width.high() * PreciseTables.ATAN_STEPS);
    double near = (double) step / PreciseTables.ATAN_STEPS;
    DoubleDouble t = height.sub(width.mul(near)).quickDiv(width.add(height.mul(near)));
    DoubleDouble square = t.mul(t);
    double tail = square.high();
    double rest = tail * (1.0 / 5 - tail * (1.0 / 7 - tail * (1.0 / 9 - tail / 11)));
    DoubleDouble series = square.mul(MINUS_THIRD.add(rest));
    return ATAN[step].add(t).add(t.mul(series));
  }

  /** The angle of a point; the special cases are Java's, which are those of C. */
  public static double atan2(double y, double x) {
    double quick = Math.atan2(y, x);
    double height = Math.abs(y);
    double width = Math.abs(x);
    double ratio = height / width;
    if (ratio >= 0x1p60 && Double.isFinite(height)) {
      return Math.copySign(HALF_PI.value(), y); // Java's may be one digit off
    }
    boolean special =
        !Double.isFinite(x) || !Double.isFinite(y) || !(ratio > 0x1p-60 && ratio < 0x1p60);
    if (special || height < 0x1p-900 || width < 0x1p-900) {
      return quick;
    }
    if (height > 0x1p900 || width > 0x1p900) {
      height *= 0x1p-200;
      width *= 0x1p-200;
    }
    DoubleDouble angle = angle(DoubleDouble.of(height), DoubleDouble.of(width));
    return Math.copySign((x < 0 ? PI.sub(angle) : angle).value(), y);
  }

  /** {@code asin(x)} for a number between -1 and 1. */
  static double asin(double x) {
    double size = Math.abs(x);
    if (size < 0x1p-27) {
      return x;
    }
    if (size == 1) {
      return Math.copySign(HALF_PI.value(), x);
    }
    return Math.copySign(angle(DoubleDouble.of(size), otherLeg(x)).value(), x);
  }

  /** {@code acos(x)} for a number between -1 and 1. */
  static double acos(double x) {
    if (x == 1) {
      return 0;
    }
    if (x == -1) {
      return PI.value();
    }
    if (Math.abs(x) < 0x1p-60) {
      return HALF_PI.value();
    }
    DoubleDouble angle = angle(otherLeg(x), DoubleDouble.of(Math.abs(x)));
    return (x < 0 ? PI.sub(angle) : angle).value();
  }

  /** The square root of {@code 1 - x * x}. */
  private static DoubleDouble otherLeg(double x) {
    return DoubleDouble.sum(1, -x).mul(DoubleDouble.sum(1, x)).sqrt();
  }
}
