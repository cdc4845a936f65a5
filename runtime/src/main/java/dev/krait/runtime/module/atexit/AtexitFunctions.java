package dev.krait.runtime.module.atexit;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.operator.Calls;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code atexit}. */
@Exposed(value = "atexit", module = true)
final class AtexitFunctions {
  /** A call to make at the end. */
  private record Callback(PyObject function, PyObject[] args, PyDict keywords) {}

  private static final List<Callback> CALLBACKS = new ArrayList<>();

  private AtexitFunctions() {}

  @Method(
      value = "register(func, /, *args, **kwargs)",
      doc = "Register a function to be executed upon normal program termination")
  static PyObject register(PyObject function, PyObject[] args, PyDict kwargs) {
    if (function.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    synchronized (CALLBACKS) {
      CALLBACKS.add(new Callback(function, args, kwargs));
    }
    return function;
  }

  @Method(
      value = "unregister(func, /)",
      doc = "Unregister an exit function which was previously registered")
  static void unregister(PyObject function) {
    List<Callback> all;
    synchronized (CALLBACKS) {
      all = new ArrayList<>(CALLBACKS);
    }
    for (Callback each : all) {
      if (each.function.isEq(function)) {
        synchronized (CALLBACKS) {
          CALLBACKS.remove(each);
        }
      }
    }
  }

  @Method(value = "_run_exitfuncs()", doc = "Run all registered exit functions.")
  static void runExitFunctions() {
    for (Callback next = takeLast(); next != null; next = takeLast()) {
      try {
        Calls.withDict(next.function, next.args, next.keywords);
      } catch (RuntimeException | StackOverflowError thrown) {
        Unraisable.report(
            JavaExceptions.toPython(thrown).value(),
            "Exception ignored in atexit callback " + next.function.repr(),
            null);
      }
    }
  }

  private static Callback takeLast() {
    synchronized (CALLBACKS) {
      return CALLBACKS.isEmpty() ? null : CALLBACKS.remove(CALLBACKS.size() - 1);
    }
  }

  @Method(value = "_clear()", doc = "Clear the list of previously registered exit functions.")
  static void clear() {
    synchronized (CALLBACKS) {
      CALLBACKS.clear();
    }
  }

  @Method(value = "_ncallbacks()", doc = "Return the number of registered exit functions.")
  static int count() {
    synchronized (CALLBACKS) {
      return CALLBACKS.size();
    }
  }
}
