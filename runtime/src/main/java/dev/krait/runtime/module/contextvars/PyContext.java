package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.ThreadState;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code contextvars.Context}: the values of context variables. Copies share the table until one of
 * them changes.
 */
public final class PyContext extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_contextvars.Context", PyType.OBJECT, false, new ContextMethodsTable())
          .withWeakReferences();

  private Map<PyContextVar, PyObject> values;
  private boolean shared;
  private PyContext previous;
  private boolean entered;

  PyContext() {
    values = new LinkedHashMap<>();
  }

  private PyContext(Map<PyContextVar, PyObject> values) {
    this.values = values;
    this.shared = true;
  }

  /** The context of the current thread. */
  public static PyContext current() {
    ThreadState state = ThreadState.current();
    if (state.context() instanceof PyContext context) {
      return context;
    }
    PyContext context = new PyContext();
    state.setContext(context);
    return context;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code copy()}. */
  public synchronized PyContext copy() {
    shared = true;
    return new PyContext(values);
  }

  synchronized Map<PyContextVar, PyObject> values() {
    return values;
  }

  synchronized PyObject get(PyContextVar variable) {
    return values.get(variable);
  }

  /** Sets a variable; a null value removes it. */
  synchronized void set(PyContextVar variable, PyObject value) {
    if (shared) {
      values = new LinkedHashMap<>(values);
      shared = false;
    }
    if (value == null) {
      values.remove(variable);
    } else {
      values.put(variable, value);
    }
    variable.forget();
  }

  /** Makes this the context of the current thread, until {@link #leave}. */
  public void enter() {
    synchronized (this) {
      if (entered) {
        throw Errors.runtimeError(
            "cannot enter context: <_contextvars.Context object at "
                + Identities.address(this)
                + "> is already entered");
      }
      entered = true;
    }
    previous = current();
    ThreadState.current().setContext(this);
  }

  /** Makes the one before current again. */
  public void leave() {
    ThreadState.current().setContext(previous);
    previous = null;
    synchronized (this) {
      entered = false;
    }
  }

  /** Whether both give the same variables equal values. */
  boolean sameAs(PyContext other) {
    Map<PyContextVar, PyObject> mine = values();
    Map<PyContextVar, PyObject> others = other.values();
    if (mine.size() != others.size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, PyObject> entry : mine.entrySet()) {
      PyObject value = others.get(entry.getKey());
      if (value == null || value != entry.getValue() && !value.isEq(entry.getValue())) {
        return false;
      }
    }
    return true;
  }
}
