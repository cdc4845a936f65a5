package dev.krait.runtime.emitted;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** A variable that emitted code adds ints to: a long until it does not fit any more. */
public final class IntSum {
  private long value;
  private PyObject big;

  public IntSum() {}

  /** Binds the variable anew. */
  public void set(long start) {
    value = start;
    big = null;
  }

  /** {@code variable += other}. */
  public void add(long other) {
    long sum = value + other;
    if (big != null || ((value ^ sum) & (other ^ sum)) < 0) {
      big = get().add(other);
    } else {
      value = sum;
    }
  }

  /** {@code variable -= other}. */
  public void sub(long other) {
    long difference = value - other;
    if (big != null || ((value ^ other) & (value ^ difference)) < 0) {
      big = get().sub(other);
    } else {
      value = difference;
    }
  }

  /** The value. */
  public PyObject get() {
    return big == null ? PyInt.fresh(value) : big;
  }
}
