package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import java.util.Arrays;

/** Which base gives a class its layout, and which layouts fit each other. */
final class ClassLayout {
  private ClassLayout() {}

  /**
   * The base whose instances a new class's instances extend (CPython's {@code best_base}); an error
   * if two bases both add fields.
   */
  static PyType bestBase(PyObject[] bases) {
    PyType winner = null;
    PyType best = null;
    for (PyObject each : bases) {
      if (!(each instanceof PyType base)) {
        throw Errors.typeError("bases must be types");
      }
      if (!base.acceptsSubclasses()) {
        throw Errors.typeError("type '" + base.name() + "' is not an acceptable base type");
      }
      PyType candidate = base.layoutType();
      if (winner == null || candidate != winner && candidate.isSubtypeOf(winner)) {
        winner = candidate;
        best = base;
      } else if (!winner.isSubtypeOf(candidate)) {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** Whether an instance of one class can become an instance of the other. */
  static boolean fit(PyType from, PyType to) {
    return from.builtinBase() == to.builtinBase()
        && from.layoutType().builtinBase() == to.layoutType().builtinBase()
        && Arrays.equals(from.layout().slotNames(), to.layout().slotNames())
        && from.hasInstanceDict() == to.hasInstanceDict()
        && from.isWeakReferable() == to.isWeakReferable();
  }

  /** Whether instances of a built-in type have a variable size in CPython. */
  static boolean isVariableSize(PyType builtin) {
    return switch (builtin.name()) {
      case "int", "bool", "tuple", "bytes", "type" -> true;
      default -> false;
    };
  }
}
