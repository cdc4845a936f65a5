package dev.krait.runtime.collection;

import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyObject;

/**
 * What {@code __reduce__} of the built-in iterators returns (library reference, {@code pickle}).
 */
final class Reduction {
  private Reduction() {}

  /** A built-in function, which pickles refer to by name. */
  static PyObject builtin(String name) {
    return Builtins.get(name);
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
