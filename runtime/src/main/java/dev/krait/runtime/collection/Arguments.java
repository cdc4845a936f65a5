package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Checks of the arguments of constructors that bind them by hand, as CPython's do. */
final class Arguments {
  private Arguments() {}

  /** {@code TypeError: list() takes no keyword arguments}. */
  static void noKeywords(String function, PyDict keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw Errors.typeError(function + "() takes no keyword arguments");
    }
  }

  /** {@code TypeError: list expected at most 1 argument, got 2}. */
  static void count(String function, int given, int least, int most) {
    if (given >= least && given <= most) {
      return;
    }
    int bound = given < least ? least : most;
    String quantity = least == most ? "" : given < least ? "at least " : "at most ";
    throw Errors.typeError(
        function
            + " expected "
            + quantity
            + bound
            + (bound == 1 ? " argument, got " : " arguments, got ")
            + given);
  }

  /** The only argument of a constructor such as {@code list(iterable=(), /)}; null if none. */
  static PyObject optional(String function, PyObject[] args) {
    count(function, args.length, 0, 1);
    return args.length == 0 ? null : args[0];
  }
}
