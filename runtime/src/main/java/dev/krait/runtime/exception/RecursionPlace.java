package dev.krait.runtime.exception;

import java.util.Set;

/**
 * Where a recursion without Python code in it ran out of stack, as CPython's {@code
 * Py_EnterRecursiveCall} words it.
 */
final class RecursionPlace {
  /** More than one round of any recursion of the runtime. */
  private static final int FRAMES = 64;

  private static final Set<String> COMPARISONS =
      Set.of("eq", "ne", "lt", "le", "gt", "ge", "isEq", "isNe", "isLt", "isLe", "isGt", "isGe");

  private RecursionPlace() {}

  /** What follows the message; empty where Python functions recurse. */
  static String of(Throwable overflow) {
    StackTraceElement[] trace = overflow.getStackTrace();
    String place = "";
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      if (!isRuntime(trace[i].getClassName())) {
        return "";
      }
      String method = trace[i].getMethodName();
      if (place.isEmpty() && COMPARISONS.contains(method)) {
        place = " in comparison";
      } else if (place.isEmpty() && method.equals("repr")) {
        place = " while getting the repr of an object";
      }
    }
    return place;
  }

  private static boolean isRuntime(String name) {
    return name.startsWith("dev.krait.runtime.") || name.startsWith("java.");
  }
}
