package dev.krait.runtime.module.statistics;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.FloatConversion;
import dev.krait.runtime.object.PyObject;

/** The function of {@code _statistics}: Wichura's algorithm AS 241 for the normal distribution. */
@Exposed(value = "_statistics", module = true)
final class NormalFunctions {
  private static final double[] CENTRAL_NUMERATOR = {
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665
  };
  private static final double[] CENTRAL_DENOMINATOR = {
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1.0
  };
  private static final double[] MIDDLE_NUMERATOR = {
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835
  };
  private static final double[] MIDDLE_DENOMINATOR = {
    1.0507500716444169e-09,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1.0
  };
  private static final double[] TAIL_NUMERATOR = {
    2.0103343992922881e-07,
    2.7115555687434876e-05,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103
  };
  private static final double[] TAIL_DENOMINATOR = {
    2.0442631033899397e-15,
    1.421511758316446e-07,
    1.8463183175100548e-05,
    0.0007868691311456133,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1.0
  };

  private NormalFunctions() {}

  /** A polynomial, the coefficient of the highest power first. */
  private static double polynomial(double[] coefficients, double r) {
    double result = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      result = result * r + coefficients[i];
    }
    return result;
  }

  @Method(
      value = "_normal_dist_inv_cdf(p, mu, sigma, /)",
      doc = "The inverse of the normal distribution function.")
  static double inverse(PyObject p, PyObject mu, PyObject sigma) {
    double probability = FloatConversion.real(p);
    double mean = FloatConversion.real(mu);
    double deviation = FloatConversion.real(sigma);
    if (probability <= 0 || probability >= 1) {
      throw Errors.valueError("inv_cdf undefined for these parameters");
    }
    double q = probability - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      double x = polynomial(CENTRAL_NUMERATOR, r) * q / polynomial(CENTRAL_DENOMINATOR, r);
      return mean + x * deviation;
    }
    double r = Math.sqrt(-Math.log(q <= 0 ? probability : 1 - probability));
    double x;
    if (r <= 5) {
      r -= 1.6;
      x = polynomial(MIDDLE_NUMERATOR, r) / polynomial(MIDDLE_DENOMINATOR, r);
    } else {
      r -= 5;
      x = polynomial(TAIL_NUMERATOR, r) / polynomial(TAIL_DENOMINATOR, r);
    }
    return mean + (q < 0 ? -x : x) * deviation;
  }
}
