package dev.krait.runtime.module.sys;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.module.types.StructSequenceType;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** Exceptions that nobody can catch: {@code sys.unraisablehook} reports them. */
public final class Unraisable {
  private static final StructSequenceType ARGUMENTS =
      new StructSequenceType(
          "UnraisableHookArgs",
          true,
          5,
          "exc_type",
          "exc_value",
          "exc_traceback",
          "err_msg",
          "object");

  private Unraisable() {}

  /**
   * Reports an exception.
   *
   * @param message the first line; null for the usual one
   * @param object what it happened in, or null
   */
  public static void report(PyBaseException exception, String message, PyObject object) {
    PyObject traceback = exception.traceback();
    PyObject arguments =
        ARGUMENTS.make(
            exception.type(),
            exception,
            traceback == null ? PyNone.NONE : traceback,
            message == null ? PyNone.NONE : PyStr.of(message),
            object == null ? PyNone.NONE : object);
    PyObject hook = SysModule.get("unraisablehook");
    try {
      if (hook == null || hook == PyNone.NONE) {
        hook = SysModule.get("__unraisablehook__");
      }
      hook.call1(arguments);
    } catch (RuntimeException | StackOverflowError thrown) {
      PyBaseException second = JavaExceptions.toPython(thrown).value();
      ErrorOutput.print("Exception ignored in sys.unraisablehook:\n" + TracebackText.of(second));
    }
  }
}
