package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;

/** Built-in functions that the runtime itself names. */
public final class BuiltinFunctions {
  private BuiltinFunctions() {}

  /** {@code getattr}, by which methods are pickled. */
  public static PyObject getattr() {
    return BuiltinNames.getattr();
  }
}
