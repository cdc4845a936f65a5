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
  private volatile Known known;

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

  /** A variable without a default for a module written in Java. */
  public static PyContextVar of(String name) {
    return new PyContextVar(PyStr.of(name), null);
  }

  /** The value in the current context; null where it has none. */
  public PyObject value() {
    PyContext context = PyContext.current();
    Known latest = known;
    if (latest != null && latest.context == context) {
      return latest.value;
    }
    PyObject value = context.get(this);
    known = value == null ? null : new Known(context, value);
    return value;
  }

  /** Sets the value in the current context. */
  public void assign(PyObject value) {
    PyContext.current().set(this, value);
  }

  /** The value is another one in some context now. */
  void forget() {
    known = null;
  }

  /** What was looked up last. */
  private record Known(PyContext context, PyObject value) {}

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
