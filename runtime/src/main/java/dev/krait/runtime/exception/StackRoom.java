package dev.krait.runtime.exception;

/**
 * How much stack is left. At the end of the stack every call overflows again, and for each overflow
 * HotSpot walks the whole stack (it looks for methods that may use the reserved pages). So an
 * overflow passes on as it is until there is room to make a Python exception of it, and whether
 * there is room is tried only now and then.
 */
final class StackRoom {
  /** Calls that must fit: some 20 KB, which is what making and raising an exception takes. */
  private static final int CALLS = 200;

  /** Activations that an overflow leaves between two trials. */
  private static final int BETWEEN = 150;

  /** Not exact where several threads overflow at once, which only moves the trials. */
  private static int left;

  private StackRoom() {}

  /** Whether there is room to make an exception and to run the start of a handler. */
  static boolean suffices() {
    if (left > 0) {
      left--;
      return false;
    }
    left = BETWEEN;
    try {
      if (descend(CALLS, 1, 2, 3, 4, 5, 6, 7) != 0) {
        left = 0;
      }
    } catch (StackOverflowError e) {
      return false;
    }
    return left == 0;
  }

  /** The arguments make even a compiled frame about 100 bytes big. */
  private static long descend(int n, long a, long b, long c, long d, long e, long f, long g) {
    if (n == 0) {
      return a + b + c + d + e + f + g;
    }
    return descend(n - 1, b, c, d, e, f, g, a) + n + a;
  }
}
