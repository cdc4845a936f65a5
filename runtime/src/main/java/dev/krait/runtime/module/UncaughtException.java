package dev.krait.runtime.module;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.exception.TracebackText;
import dev.krait.runtime.module.sys.ErrorOutput;
import dev.krait.runtime.module.sys.SysModule;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** What an exception that nobody caught does to the process. */
public final class UncaughtException {
  private static final int FAILURE = 1;
  private static final int INTERRUPTED = 130;

  private UncaughtException() {}

  /** Ends the main thread: reports the exception by {@code sys.excepthook}; the exit status. */
  public static int report(PyBaseException exception) {
    if (ExceptionTypes.SYSTEM_EXIT.isInstance(exception)) {
      return exitStatus(exception);
    }
    return show(exception);
  }

  /** Reports any exception by {@code sys.excepthook}; the exit status that would follow. */
  public static int show(PyBaseException exception) {
    PyObject traceback = exception.traceback();
    PyObject tracebackOrNone = traceback == null ? PyNone.NONE : traceback;
    SysModule.DICT.put("last_exc", exception);
    SysModule.DICT.put("last_type", exception.type());
    SysModule.DICT.put("last_value", exception);
    SysModule.DICT.put("last_traceback", tracebackOrNone);
    PyObject hook = SysModule.get("excepthook");
    if (hook == null) {
      ErrorOutput.print("sys.excepthook is missing\n" + TracebackText.of(exception));
    } else {
      try {
        hook.call3(exception.type(), exception, tracebackOrNone);
      } catch (RuntimeException | StackOverflowError thrown) {
        PyBaseException second = JavaExceptions.toPython(thrown).value();
        if (ExceptionTypes.SYSTEM_EXIT.isInstance(second)) {
          return exitStatus(second);
        }
        second.setContext(null);
        ErrorOutput.print(
            "Error in sys.excepthook:\n"
                + TracebackText.of(second)
                + "\nOriginal exception was:\n"
                + TracebackText.of(exception));
      }
    }
    return ExceptionTypes.KEYBOARD_INTERRUPT.isInstance(exception) ? INTERRUPTED : FAILURE;
  }

  /** {@code SystemExit.code}: a number, none for success, or a message and failure. */
  private static int exitStatus(PyBaseException exit) {
    PyObject code = exit.attrOrNull("code");
    if (code == null || code == PyNone.NONE) {
      return 0;
    }
    if (code instanceof IntLayout number) {
      return number.isLong() ? (int) number.longValue() : -1;
    }
    try {
      ErrorOutput.print(code.str() + "\n");
    } catch (RuntimeException e) {
      ErrorOutput.print("\n");
    }
    return FAILURE;
  }
}
