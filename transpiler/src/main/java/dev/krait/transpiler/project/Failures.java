package dev.krait.transpiler.project;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Failures of Krait itself in words. */
public final class Failures {
  /** Whether stack traces are wanted: {@code KRAIT_DEBUG=1}. */
  public static final boolean DEBUG = "1".equals(System.getenv("KRAIT_DEBUG"));

  private Failures() {}

  /** A failure in one line. */
  public static String describe(Throwable thrown) {
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

  /** The stack trace where one is wanted, else nothing. */
  public static String trace(Throwable thrown) {
    if (!DEBUG) {
      return "";
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
