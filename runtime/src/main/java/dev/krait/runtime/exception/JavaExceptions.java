package dev.krait.runtime.exception;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Python exceptions for what Java throws. */
public final class JavaExceptions {
  private JavaExceptions() {}

  /** Loads what an overflow of the stack needs, which leaves no room to load it then. */
  public static void prepare() {
    toPython(new StackOverflowError());
  }

  /**
   * The Python exception for any throwable: {@code RecursionError} for a stack overflow, {@code
   * MemoryError} for exhausted memory, {@code OSError} for input and output, {@code SystemError}
   * for a defect of the runtime.
   *
   * @throws StackOverflowError the one given, where there is no stack left to make an exception
   */
  public static PyException toPython(Throwable thrown) {
    if (thrown instanceof PyException exception) {
      return exception;
    }
    return convert(thrown);
  }

  private static PyException convert(Throwable thrown) {
    if (thrown instanceof StackOverflowError overflow) {
      if (!StackRoom.suffices()) {
        throw overflow;
      }
      return Errors.of(
          ExceptionTypes.RECURSION_ERROR,
          "maximum recursion depth exceeded" + RecursionPlace.of(thrown));
    }
    if (thrown instanceof OutOfMemoryError) {
      return Errors.of(ExceptionTypes.MEMORY_ERROR);
    }
    if (thrown instanceof UncheckedIOException unchecked) {
      return OsErrors.of(unchecked.getCause(), null);
    }
    if (thrown instanceof IOException io) {
      return OsErrors.of(io, null);
    }
    if (thrown.getCause() != null
        && (thrown instanceof ExceptionInInitializerError
            || thrown instanceof java.lang.reflect.InvocationTargetException)) {
      return toPython(thrown.getCause());
    }
    if (Boolean.getBoolean("krait.trace")) {
      thrown.printStackTrace();
    }
    return Errors.of(ExceptionTypes.SYSTEM_ERROR, describe(thrown));
  }

  /** The Java exception and where it was thrown, which a report of the defect needs. */
  private static String describe(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return "internal error: " + thrown + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
