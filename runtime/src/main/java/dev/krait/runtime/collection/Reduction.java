package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/**
 * What {@code __reduce__} of the built-in iterators returns (library reference, {@code pickle}).
 */
final class Reduction {
  private static PyDict builtins;

  private Reduction() {}

  /** Names the dictionary of the module {@code builtins}, whose functions pickles refer to. */
  static void setBuiltins(PyDict dict) {
    builtins = dict;
  }

  /** A built-in function. */
  static PyObject builtin(String name) {
    PyObject value = builtins == null ? null : builtins.get(name);
    if (value == null) {
      throw Errors.attributeError(builtins, name, name);
    }
    return value;
  }

  /**
   * {@code (maker, (source,), index)} for an iterator that still runs, else {@code (maker,
   * (empty,))}.
   *
   * @param state the source and the index; null after the end
   */
  static PyTuple of(PyObject maker, PyObject[] state, PyObject empty) {
    return state == null
        ? PyTuple.of(maker, PyTuple.of(empty))
        : PyTuple.of(maker, PyTuple.of(state[0]), state[1]);
  }
}
