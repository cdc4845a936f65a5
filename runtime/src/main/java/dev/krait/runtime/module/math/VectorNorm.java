package dev.krait.runtime.module.math;

/** The length of a vector, scaled so that no square overflows and corrected to the last digit. */
final class VectorNorm {
  private VectorNorm() {}

  static double of(double... coordinates) {
    double greatest = 0;
    boolean nan = false;
    for (double each : coordinates) {
      nan |= Double.isNaN(each);
      greatest = Math.max(greatest, Double.isNaN(each) ? 0 : Math.abs(each));
    }
    if (Double.isInfinite(greatest)) {
      return greatest;
    }
    if (nan) {
      return Double.NaN;
    }
    if (greatest == 0 || coordinates.length == 1) {
      return greatest;
    }
    if (greatest < Double.MIN_NORMAL) {
      double[] larger = coordinates.clone();
      for (int i = 0; i < larger.length; i++) {
        larger[i] /= Double.MIN_NORMAL;
      }
      return Double.MIN_NORMAL * of(larger);
    }
    int exponent = Math.getExponent(greatest) + 1;
    return unscaled(scaled(coordinates, exponent), exponent);
  }

  private static double unscaled(double value, int exponent) {
    return exponent > Double.MAX_EXPONENT
        ? value * 2 * Math.scalb(1.0, exponent - 1)
        : value * Math.scalb(1.0, exponent);
  }

  private static double scaled(double[] coordinates, int exponent) {
    double sum = 1;
    double lost = 0;
    double rest = 0;
    for (double each : coordinates) {
      double x = Math.scalb(each, -exponent);
      DoubleDouble square = DoubleDouble.product(x, x);
      double next = sum + square.high();
      rest += square.high() - (next - sum);
      sum = next;
      lost += square.low();
    }
    double length = Math.sqrt(sum - 1 + (lost + rest));
    DoubleDouble square = DoubleDouble.product(-length, length);
    double next = sum + square.high();
    rest += square.high() - (next - sum);
    lost += square.low();
    double error = next - 1 + (lost + rest);
    return length + error / (2 * length);
  }
}
