package dev.krait.runtime.module.math;

/** Elementary functions by the formulas that the C library of Linux uses, so that results agree. */
public final class Elementary {
  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double LOG10_E = 4.34294481903251816668e-01;
  private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
  private static final double LOG10_2_LOW = 3.69423907715893078616e-13;
  private static final double BIG = 0x1p28;
  private static final double TINY = 0x1p-28;
  private static final double CBRT_2 = 1.2599210498948731648;
  private static final double CBRT_4 = 1.5874010519681994748;
  private static final double[] CBRT_FACTORS = {
    1 / CBRT_4, 1 / CBRT_2, 1, CBRT_2, CBRT_4,
  };

  private Elementary() {}

  /** {@code log10(x)} for a finite positive number: the binary exponent apart. */
  public static double log10(double x) {
    double scaled = x;
    int exponent = 0;
    if (x < Double.MIN_NORMAL) {
      exponent = -54;
      scaled = x * 0x1p54;
    }
    int binary = Math.getExponent(scaled);
    exponent += binary;
    int negative = exponent < 0 ? 1 : 0;
    double mantissa = Math.scalb(scaled, -binary - negative);
    double whole = exponent + negative;
    double low = whole * LOG10_2_LOW + LOG10_E * Math.log(mantissa);
    return low + whole * LOG10_2_HIGH;
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < 0.5 * LN2) {
      double less = Math.expm1(size);
      double more = 1 + less;
      return size < 0x1p-55 ? more : 1 + less * less / (more + more);
    }
    if (size < 22) {
      double exp = Math.exp(size);
      return 0.5 * exp + 0.5 / exp;
    }
    if (size < 709.78) {
      return 0.5 * Math.exp(size);
    }
    double half = Math.exp(0.5 * size);
    return 0.5 * half * half;
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (size < TINY || !Double.isFinite(x)) {
      return x;
    }
    double result;
    if (size > BIG) {
      result = Math.log(size) + LN2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** {@code acosh(x)} for a number of at least 1. */
  public static double acosh(double x) {
    if (x > BIG) {
      return Math.log(x) + LN2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return Math.log1p(above + Math.sqrt(2 * above + above * above));
  }

  /** {@code atanh(x)} for a number between -1 and 1. */
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (size < TINY) {
      return x;
    }
    double twice = size + size;
    double argument = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
    return Math.copySign(0.5 * Math.log1p(argument), x);
  }

  /**
   * The cube root: a polynomial for the mantissa and one step of Halley's method, whose last digit
   * is off now and then, as it is in C.
   */
  public static double cbrt(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    double size = Math.abs(x);
    int exponent = 0;
    if (size < Double.MIN_NORMAL) {
      size *= 0x1p54;
      exponent = -54;
    }
    int binary = Math.getExponent(size) + 1;
    double m = Math.scalb(size, -binary);
    exponent += binary;
    double inner = 1.83469277483613086 - (0.784932344976639262 - 0.145263899385486367 * m) * m;
    double outer =
        1.50819193781584896 - (2.11499494167371287 - (2.4469312256353444 - inner * m) * m) * m;
    double first = 0.354895765043919860 + outer * m;
    double cube = first * first * first;
    double root = first * (cube + 2.0 * m) / (2.0 * cube + m) * CBRT_FACTORS[2 + exponent % 3];
    return Math.copySign(Math.scalb(root, exponent / 3), x);
  }
}
