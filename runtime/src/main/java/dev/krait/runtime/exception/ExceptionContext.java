package dev.krait.runtime.exception;

import dev.krait.runtime.function.ThreadState;

/** Implicit chaining: {@code __context__} (library reference, "Exception context"). */
final class ExceptionContext {
  private ExceptionContext() {}

  /** Makes the exception being handled in this thread the context of one that is being raised. */
  static void chain(PyBaseException raised) {
    PyBaseException handled = ThreadState.current().handled();
    if (handled != null && handled != raised) {
      chain(raised, handled);
    }
  }

  /** Sets the context, and cuts the chain behind it where it leads back to the exception. */
  static void chain(PyBaseException raised, PyBaseException handled) {
    if (!raised.isContext()) {
      raised.setContext(handled);
      return;
    }
    PyBaseException slow = handled;
    boolean moveSlow = false;
    for (PyBaseException each = handled; each.context() != null; each = each.context()) {
      if (each.context() == raised) {
        each.setContext(null);
        break;
      }
      if (each.context() == slow) {
        break; // the chain was a ring before
      }
      if (moveSlow) {
        slow = slow.context();
      }
      moveSlow = !moveSlow;
    }
    raised.setContext(handled);
  }
}
