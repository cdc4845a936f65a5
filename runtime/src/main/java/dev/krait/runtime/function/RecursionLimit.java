package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import java.util.function.IntSupplier;

/**
 * {@code sys.setrecursionlimit}. At CPython's default and above it, the stack is the limit and
 * nothing is counted. Below, functions are called through their objects alone, and each call looks
 * how deep it is.
 */
public final class RecursionLimit {
  /** CPython's own. */
  private static final int DEFAULT = 1000;

  private static int limit = DEFAULT;
  private static boolean counted;

  /** Null until a limit is set. */
  private static IntSupplier depth;

  private RecursionLimit() {}

  public static int get() {
    return limit;
  }

  /** Sets how the Python functions that are active on this thread are counted. */
  public static void countWith(IntSupplier counter) {
    depth = counter;
  }

  /**
   * Sets the limit.
   *
   * @return whether calls have to be counted from now on
   */
  public static boolean set(int value) {
    int now = value < DEFAULT && depth != null ? depth.getAsInt() : 0;
    if (now >= value) {
      throw Errors.of(
          ExceptionTypes.RECURSION_ERROR,
          "cannot set the recursion limit to "
              + value
              + " at the recursion depth "
              + now
              + ": the limit is too low");
    }
    limit = value;
    counted = value < DEFAULT;
    return counted;
  }

  /** Whether calls are counted. */
  static boolean isCounted() {
    return counted;
  }

  /** Raises RecursionError where one more call is too deep. */
  static void check() {
    if (depth.getAsInt() >= limit) {
      throw Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
  }
}
