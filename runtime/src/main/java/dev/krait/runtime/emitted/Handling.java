package dev.krait.runtime.emitted;

import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.function.ThreadState;

/**
 * The exception being handled, for {@code sys.exception()}, bare {@code raise} and {@code
 * __context__}.
 */
public final class Handling {
  private Handling() {}

  /**
   * A handler or {@code finally} begins; the result is for {@link #end}. A null exception changes
   * nothing.
   */
  public static PyBaseException begin(PyBaseException exception) {
    return ThreadState.current().beginHandler(exception);
  }

  /** The handler is left, in whatever way. */
  public static void end(PyBaseException previous) {
    ThreadState.current().endHandler(previous);
  }
}
