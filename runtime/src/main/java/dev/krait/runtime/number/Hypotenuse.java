package dev.krait.runtime.number;

/** {@code hypot(x, y)} as C has it. */
public final class Hypotenuse {
  private static final double LARGE = 0x1p511;
  private static final double SMALL = 0x1p-459;
  private static final double SCALE = 0x1p600;

  /** A leg shorter than this part of the other does not change the last digit. */
  private static final double NEGLIGIBLE = 0x1p-54;

  private Hypotenuse() {}

  public static double of(double x, double y) {
    double a = Math.max(Math.abs(x), Math.abs(y));
    double b = Math.min(Math.abs(x), Math.abs(y));
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!(b > a * NEGLIGIBLE)) {
      return a + b;
    }
    if (a > LARGE) {
      return scaled(a / SCALE, b / SCALE) * SCALE;
    }
    return b < SMALL ? scaled(a * SCALE, b * SCALE) / SCALE : scaled(a, b);
  }

  /**
   * The naive root, corrected by Borges's unfused method ("An improved algorithm for hypot(a,b)",
   * 2019), which the GNU C library uses: its rare misroundings are thus the same.
   */
  private static double scaled(double a, double b) {
    double root = Math.sqrt(a * a + b * b);
    double first;
    double second;
    if (root <= 2 * b) {
      double delta = root - b;
      first = a * (2 * delta - a);
      second = (delta - 2 * (a - b)) * delta;
    } else {
      double delta = root - a;
      first = 2 * delta * (a - 2 * b);
      second = (4 * delta - b) * b + delta * delta;
    }
    return root - (first + second) / (2 * root);
  }
}
