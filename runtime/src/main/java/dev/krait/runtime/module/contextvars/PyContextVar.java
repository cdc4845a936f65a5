package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code contextvars.ContextVar}. */
public final class PyContextVar extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_contextvars.ContextVar", PyType.OBJECT, false, new ContextVarMethodsTable());

  private final PyStr name;
  private final PyObject defaultValue;

  /**
   * @param defaultValue null for none
   */
  PyContextVar(PyStr name, PyObject defaultValue) {
    this.name = name;
    this.defaultValue = defaultValue;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyStr name() {
    return name;
  }

  PyObject defaultValue() {
    return defaultValue;
  }

  @Override
  public long hash() {
    return Identities.of(this) >> 4;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
