package dev.krait.runtime.module.math;

import dev.krait.runtime.exception.Errors;
import java.util.Arrays;

/**
 * A sum of doubles without loss: kept as doubles that do not overlap, rounded once in the end
 * (Shewchuk, Discrete and Computational Geometry 18, 1997).
 */
final class ExactSum {
  private double[] parts = new double[32];
  private int count;
  private double special;
  private double infinities;

  void add(double value) {
    double x = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = parts[i];
      double larger = Math.abs(x) < Math.abs(y) ? y : x;
      double smaller = Math.abs(x) < Math.abs(y) ? x : y;
      double high = larger + smaller;
      double low = smaller - (high - larger);
      if (low != 0) {
        parts[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (!Double.isFinite(x)) {
      if (Double.isFinite(value)) {
        throw Errors.overflowError("intermediate overflow in fsum");
      }
      if (Double.isInfinite(value)) {
        infinities += value;
      }
      special += value;
      count = 0;
      return;
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, count * 2);
    }
    parts[count++] = x;
  }

  double value() {
    if (special != 0) {
      if (Double.isNaN(infinities)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return special;
    }
    if (count == 0) {
      return 0;
    }
    int i = count - 1;
    double high = parts[i];
    double low = 0;
    while (i > 0 && low == 0) {
      double x = high;
      double y = parts[--i];
      high = x + y;
      low = y - (high - x);
    }
    // half-way cases must round by the sign of what follows
    if (i > 0 && (low < 0 && parts[i - 1] < 0 || low > 0 && parts[i - 1] > 0)) {
      double twice = low * 2;
      double rounded = high + twice;
      if (twice == rounded - high) {
        high = rounded;
      }
    }
    return high;
  }
}
