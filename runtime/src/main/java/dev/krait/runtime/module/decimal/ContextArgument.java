package dev.krait.runtime.module.decimal;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** Optional arguments of methods. */
final class ContextArgument {
  private ContextArgument() {}

  /** A given context, or the current one. */
  static DecimalContext of(PyObject value) {
    if (value == null || value == PyNone.NONE) {
      return DecimalContext.current();
    }
    if (value instanceof DecimalContext context) {
      return context;
    }
    throw Errors.typeError("optional argument must be a context");
  }

  /** A given rounding mode, or that of the context. */
  static Rounding rounding(PyObject value, DecimalContext context) {
    return value == null || value == PyNone.NONE ? context.rounding : Rounding.of(value);
  }

  /** The number of places of {@code round}. */
  static long places(PyObject value) {
    if (!(value instanceof IntLayout)) {
      throw Errors.typeError("optional arg must be an integer");
    }
    return integer(value);
  }

  /** An integer of 64 bits. */
  static long integer(PyObject value) {
    if (!(value instanceof IntLayout number)) {
      throw Errors.typeError("an integer is required");
    }
    if (!number.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.longValue();
  }
}
