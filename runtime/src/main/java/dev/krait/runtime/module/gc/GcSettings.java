package dev.krait.runtime.module.gc;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.operator.Index;

/** The settings of {@code gc}, which are kept and answered but guide no collector. */
@Exposed(value = "gc", module = true)
final class GcSettings {
  private static boolean enabled = true;
  private static long debug;
  private static long first = 2000;
  private static long second = 10;
  private static int frozen;

  private GcSettings() {}

  @Method(value = "enable()", doc = "Enable automatic garbage collection.")
  static void enable() {
    enabled = true;
  }

  @Method(value = "disable()", doc = "Disable automatic garbage collection.")
  static void disable() {
    enabled = false;
  }

  @Method(value = "isenabled()", doc = "Returns true if automatic collection is enabled.")
  static boolean isEnabled() {
    return enabled;
  }

  @Method(value = "set_debug(flags, /)", doc = "Set the garbage collection debugging flags.")
  static void setDebug(PyObject flags) {
    debug = Index.toLong(flags);
  }

  @Method(value = "get_debug()", doc = "Get the garbage collection debugging flags.")
  static long debug() {
    return debug;
  }

  @Method(value = "set_threshold(*args)", doc = "Set the collection thresholds.")
  static void setThreshold(PyObject[] args) {
    if (args.length < 1 || args.length > 3) {
      throw Errors.typeError("gc.set_threshold requires 1 to 3 arguments");
    }
    first = Index.toLong(args[0]);
    second = args.length > 1 ? Index.toLong(args[1]) : second;
  }

  @Method(value = "get_threshold()", doc = "Return the current collection thresholds.")
  static PyObject threshold() {
    return GcFunctions.triple(first, second, 0);
  }

  @Method(value = "get_count()", doc = "Return the current collection counts.")
  static PyObject count() {
    return GcFunctions.triple(0, 0, 0);
  }

  @Method(value = "freeze()", doc = "Freeze all current tracked objects.")
  static void freeze() {
    frozen = Graph.reachable().size();
  }

  @Method(value = "unfreeze()", doc = "Unfreeze all objects.")
  static void unfreeze() {
    frozen = 0;
  }

  @Method(value = "get_freeze_count()", doc = "Return the number of frozen objects.")
  static int frozen() {
    return frozen;
  }
}
