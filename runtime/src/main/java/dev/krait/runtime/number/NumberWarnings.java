package dev.krait.runtime.number;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.TypeNames;

/** The {@code DeprecationWarning}s of numbers. */
public final class NumberWarnings {
  private NumberWarnings() {}

  /**
   * What a conversion method returned, which should be of a built-in type itself.
   *
   * @param method how messages name the method
   * @param word how messages name the type after "non-"
   */
  public static void ofStrictSubclass(String method, String word, PyObject result, PyType type) {
    if (result.type() != type) {
      warn(
          method
              + " returned non-"
              + word
              + " (type "
              + result.type().name()
              + ").  The ability to return an instance of a strict subclass of "
              + word
              + " is deprecated, and may be removed in a future version of Python.");
    }
  }

  /** {@code complex(real, imag)} with a number that is not real. */
  static void ofComplexPart(String name, PyObject value) {
    warn(
        "complex() argument '"
            + name
            + "' must be a real number, not "
            + TypeNames.outsideMain(value.type()));
  }

  /** {@code ~True}. */
  static void ofInvertedBool() {
    warn(
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This"
            + " returns the bitwise inversion of the underlying int object and is usually not what"
            + " you expect from negating a bool. Use the 'not' operator for boolean negation or"
            + " ~int(x) if you really want the bitwise inversion of the underlying int.");
  }

  private static void warn(String message) {
    Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, message, 1);
  }
}
