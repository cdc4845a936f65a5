package dev.krait.runtime.module.typing;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** A bound, a default or the value of an alias, which a function gives when first asked. */
final class LazyValue {
  private final PyObject function;
  private PyObject value;

  private LazyValue(PyObject function, PyObject value) {
    this.function = function;
    this.value = value;
  }

  /** A value that is known. */
  static LazyValue known(PyObject value) {
    return new LazyValue(null, value);
  }

  /** What an annotation function gives. */
  static LazyValue of(PyObject function) {
    return new LazyValue(function, null);
  }

  /** The value. */
  PyObject get() {
    if (value == null) {
      value = function.call1(PyInt.of(1));
    }
    return value;
  }

  /** The function, or one that gives the known value; None if there is no value. */
  static PyObject evaluator(LazyValue value) {
    if (value == null) {
      return PyNone.NONE;
    }
    return value.function != null ? value.function : new ConstEvaluator(value.value);
  }
}
