package dev.krait.runtime.module;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** {@code min()} and {@code max()}: the first one of the least or greatest values. */
enum Extremum {
  MIN("min") {
    @Override
    boolean isBetter(PyObject candidate, PyObject best) {
      return candidate.isLt(best);
    }
  },
  MAX("max") {
    @Override
    boolean isBetter(PyObject candidate, PyObject best) {
      return candidate.isGt(best);
    }
  };

  private final String function;

  Extremum(String function) {
    this.function = function;
  }

  abstract boolean isBetter(PyObject candidate, PyObject best);

  /** By the function's arguments; {@code key} and {@code defaultValue} may be null. */
  static PyObject of(Extremum kind, PyObject[] args, PyObject key, PyObject defaultValue) {
    if (args.length == 0) {
      throw Errors.typeError(kind.function + " expected at least 1 argument, got 0");
    }
    PyObject function = key == PyNone.NONE ? null : key;
    if (args.length > 1) {
      if (defaultValue != null) {
        throw Errors.typeError(
            "Cannot specify a default for "
                + kind.function
                + "() with multiple positional arguments");
      }
      return kind.ofValues(args, function);
    }
    PyObject found = kind.ofIterator(args[0].iter(), function);
    if (found != null) {
      return found;
    }
    if (defaultValue == null) {
      throw Errors.valueError(kind.function + "() iterable argument is empty");
    }
    return defaultValue;
  }

  private PyObject ofValues(PyObject[] values, PyObject key) {
    PyObject best = values[0];
    PyObject bestKey = key == null ? best : key.call1(best);
    for (int i = 1; i < values.length; i++) {
      PyObject eachKey = key == null ? values[i] : key.call1(values[i]);
      if (isBetter(eachKey, bestKey)) {
        best = values[i];
        bestKey = eachKey;
      }
    }
    return best;
  }

  private PyObject ofIterator(PyObject iterator, PyObject key) {
    PyObject best = iterator.next();
    if (best == null) {
      return null;
    }
    PyObject bestKey = key == null ? best : key.call1(best);
    for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
      PyObject eachKey = key == null ? each : key.call1(each);
      if (isBetter(eachKey, bestKey)) {
        best = each;
        bestKey = eachKey;
      }
    }
    return best;
  }
}
