package dev.krait.runtime.emitted;

import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.function.PyCoroutine;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.PyObject;

/** Warns about coroutines that a statement makes and nobody awaits. */
public final class Unawaited {
  private Unawaited() {}

  /** The value of a call that is a statement of its own: nothing refers to it any more. */
  public static void drop(PyObject value) {
    if (value instanceof PyCoroutine coroutine && coroutine.isNew()) {
      warn(coroutine);
    }
  }

  private static void warn(PyCoroutine coroutine) {
    try {
      Imports.importModule("warnings").attr("_warn_unawaited_coroutine").call1(coroutine);
    } catch (PyException e) {
      Unraisable.report(
          e.value(), "Exception ignored while finalizing coroutine " + coroutine.repr(), null);
    }
    coroutine.attr("close").call0();
  }
}
