package dev.krait.transpiler.cli;

import dev.krait.transpiler.project.Failures;

/**
 * Failures of Krait itself: one line for the user, a stack trace only where {@code KRAIT_DEBUG=1}
 * asks for it.
 */
final class Defects {
  /** The exit status of a failure. */
  static final int FAILURE = 1;

  private Defects() {}

  /** Tells the user; answers the exit status. */
  static int report(Throwable thrown) {
    Terminal.error("krait: " + Failures.describe(thrown) + "\n" + Failures.trace(thrown));
    return FAILURE;
  }
}
