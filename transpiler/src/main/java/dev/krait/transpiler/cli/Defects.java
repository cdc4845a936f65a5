package dev.krait.transpiler.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Failures of Krait itself: one line for the user, a stack trace only where {@code KRAIT_DEBUG=1}
 * asks for it.
 */
final class Defects {
  /** The exit status of a failure. */
  static final int FAILURE = 1;

  /** Whether stack traces are wanted. */
  static final boolean DEBUG = "1".equals(System.getenv("KRAIT_DEBUG"));

  private Defects() {}

  /** Tells the user; answers the exit status. */
  static int report(Throwable thrown) {
    Terminal.error("krait: " + describe(thrown) + "\n");
    if (DEBUG) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      Terminal.error(trace.toString());
    }
    return FAILURE;
  }

  /** A failure in one line. */
  static String describe(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "the source is nested too deeply";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "out of memory";
    }
    String message = thrown.getMessage();
    String text = thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    return "internal error: " + text.lines().findFirst().orElse("");
  }
}
