package dev.krait.runtime.number;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;

/**
 * The limit on digits in conversions between {@code int} and {@code str} that take more than linear
 * time (library reference, "Integer string conversion length limitation").
 */
public final class IntLimit {
  /** What the limit is unless the program changes it. */
  public static final int DEFAULT = 4300;

  /** The least limit other than 0. */
  public static final int THRESHOLD = 640;

  private static volatile int digits = DEFAULT;

  private IntLimit() {}

  /** {@code sys.get_int_max_str_digits()}: 0 for no limit. */
  public static int get() {
    return digits;
  }

  /** {@code sys.set_int_max_str_digits()}. */
  public static void set(long limit) {
    if (limit > Integer.MAX_VALUE || limit < Integer.MIN_VALUE) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    if (limit != 0 && limit < THRESHOLD) {
      throw Errors.valueError("maxdigits must be >= " + THRESHOLD + " or 0 for unlimited");
    }
    digits = (int) limit;
  }

  static void checkDigits(int count) {
    int limit = digits;
    if (count > THRESHOLD && limit > 0 && count > limit) {
      throw exceeded(": value has " + count + " digits");
    }
  }

  static PyException exceeded(String detail) {
    return Errors.valueError(
        "Exceeds the limit ("
            + digits
            + " digits) for integer string conversion"
            + detail
            + "; use sys.set_int_max_str_digits() to increase the limit");
  }
}
