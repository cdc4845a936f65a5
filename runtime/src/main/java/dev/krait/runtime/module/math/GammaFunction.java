package dev.krait.runtime.module.math;

/**
 * The gamma function and its logarithm by Lanczos' approximation, with the coefficients for 13
 * terms that Boost's mathematical toolkit publishes; CPython computes both in this way on all
 * platforms.
 */
final class GammaFunction {
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;

  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  };

  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
  };

  private static final int MOST_EXACT = 23;

  private GammaFunction() {}

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean whole = x == Math.floor(x);
    if (x == 0 || whole && x < 0) {
      throw MathErrors.domain("a noninteger or positive integer", x);
    }
    if (whole && x <= MOST_EXACT) {
      double result = 1;
      for (int i = 2; i < x; i++) {
        result *= i;
      }
      return result;
    }
    double result = inexact(x);
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  private static double inexact(double x) {
    double size = Math.abs(x);
    if (size < 1e-20) {
      return 1 / x;
    }
    if (size > 200) {
      return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = size + G_MINUS_HALF;
    double error = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
    double z = error * G / y;
    double result;
    boolean large = size >= 140;
    double power = large ? Math.pow(y, size / 2 - 0.25) : Math.pow(y, size - 0.5);
    if (x < 0) {
      result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
      result -= z * result;
      result /= power;
      return large ? result / power : result;
    }
    result = lanczos(size) / Math.exp(y);
    result += z * result;
    result *= power;
    return large ? result * power : result;
  }

  static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathErrors.domain("a noninteger or positive integer", x);
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Math.log(size);
    }
    double result = Math.log(lanczos(size)) - G;
    result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
    }
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  /** The rational function; for large numbers in the inverse, so that nothing overflows. */
  private static double lanczos(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** The sine of {@code pi * x}, exact in its zeros. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double result =
        switch ((int) Math.round(2 * y)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * result;
  }
}
