package dev.krait.runtime.module.typing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** How a generic type varies with a type parameter; its mark in a {@code repr}. */
record Variance(boolean covariant, boolean contravariant, boolean inferred) {
  /** That of type parameters in brackets. */
  static final Variance INFERRED = new Variance(false, false, true);

  static Variance of(PyObject covariant, PyObject contravariant, PyObject inferred) {
    Variance made = new Variance(isTrue(covariant), isTrue(contravariant), isTrue(inferred));
    if (made.covariant && made.contravariant) {
      throw Errors.valueError("Bivariant types are not supported.");
    }
    if (made.inferred && (made.covariant || made.contravariant)) {
      throw Errors.valueError("Variance cannot be specified with infer_variance.");
    }
    return made;
  }

  private static boolean isTrue(PyObject value) {
    return value != null && value.isTrue();
  }

  String mark() {
    return inferred ? "" : covariant ? "+" : contravariant ? "-" : "~";
  }
}
