package dev.krait.runtime.module.math;

/**
 * The error function and its complement by the rational approximations on four intervals that Sun
 * published with its mathematical library and that the C library of Linux uses.
 */
final class ErrorFunction {
  private static final double NEAR_ZERO = 0.84375;
  private static final double NEAR_ONE = 1.25;
  private static final double MIDDLE = 1 / 0.35;
  private static final double ONE_FROM = 6;
  private static final double NOTHING_FROM = 28;

  /** {@code erf(1)}, short enough to be exact in a float. */
  private static final double ERF_1 = 8.45062911510467529297e-01;

  private static final double[] ZERO_ABOVE = {
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05,
  };
  private static final double[] ZERO_BELOW = {
    1,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06,
  };
  private static final double[] ONE_ABOVE = {
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03,
  };
  private static final double[] ONE_BELOW = {
    1,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02,
  };
  private static final double[] MIDDLE_ABOVE = {
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00,
  };
  private static final double[] MIDDLE_BELOW = {
    1,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02,
  };
  private static final double[] FAR_ABOVE = {
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02,
  };
  private static final double[] FAR_BELOW = {
    1,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01,
  };

  private ErrorFunction() {}

  static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    } else if (size < NEAR_ZERO) {
      return x + x * nearZero(x);
    } else if (size >= ONE_FROM) {
      return Math.copySign(1, x);
    }
    double result = size < NEAR_ONE ? ERF_1 + nearOne(size) : 1 - rest(size);
    return Math.copySign(result, x);
  }

  static double erfc(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    } else if (size < NEAR_ZERO) {
      return x < 0.25 ? 1 - (x + x * nearZero(x)) : 0.5 - (x * nearZero(x) + (x - 0.5));
    } else if (size < NEAR_ONE) {
      return x > 0 ? 1 - ERF_1 - nearOne(size) : 1 + (ERF_1 + nearOne(size));
    } else if (size >= NOTHING_FROM || x <= -ONE_FROM) {
      return x > 0 ? 0 : 2;
    }
    return x > 0 ? rest(size) : 2 - rest(size);
  }

  private static double nearZero(double x) {
    return polynomial(ZERO_ABOVE, x * x) / polynomial(ZERO_BELOW, x * x);
  }

  private static double nearOne(double size) {
    return polynomial(ONE_ABOVE, size - 1) / polynomial(ONE_BELOW, size - 1);
  }

  /** {@code erfc} of a number above {@link #NEAR_ONE}. */
  private static double rest(double x) {
    double s = 1 / (x * x);
    double ratio =
        x < MIDDLE
            ? polynomial(MIDDLE_ABOVE, s) / polynomial(MIDDLE_BELOW, s)
            : polynomial(FAR_ABOVE, s) / polynomial(FAR_BELOW, s);
    // the square of the upper half is exact
    double upper = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffff_ffff_0000_0000L);
    double exp = Math.exp(-upper * upper - 0.5625) * Math.exp((upper - x) * (upper + x) + ratio);
    return exp / x;
  }

  /** In pairs of terms, whose order of rounding decides the last digit. */
  private static double polynomial(double[] c, double x) {
    double x2 = x * x;
    double x4 = x2 * x2;
    double[] powers = {1, x2, x4, x4 * x2, x4 * x4};
    double result = pair(c, 0, x);
    for (int i = 2; i < c.length; i += 2) {
      result += powers[i / 2] * pair(c, i, x);
    }
    return result;
  }

  private static double pair(double[] c, int i, double x) {
    return i + 1 < c.length ? c[i] + x * c[i + 1] : c[i];
  }
}
