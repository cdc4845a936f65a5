package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** {@code contextvars.Token}: what a variable was before it was set. */
final class ContextToken extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_contextvars.Token", PyType.OBJECT, false, new ContextTokenMethodsTable());

  /** {@code Token.MISSING}. */
  static final PyObject MISSING = new Missing();

  private final PyContext context;
  private final PyContextVar variable;
  private final PyObject oldValue;
  private boolean used;

  ContextToken(PyContext context, PyContextVar variable, PyObject oldValue) {
    this.context = context;
    this.variable = variable;
    this.oldValue = oldValue;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyContextVar variable() {
    return variable;
  }

  PyObject oldValue() {
    return oldValue == null ? MISSING : oldValue;
  }

  /** Gives the variable back the value it had. */
  void reset(PyContextVar of) {
    if (used) {
      throw Errors.runtimeError(text() + " has already been used once");
    }
    if (variable != of) {
      throw Errors.valueError(text() + " was created by a different ContextVar");
    }
    if (context != PyContext.current()) {
      throw Errors.valueError(text() + " was created in a different Context");
    }
    used = true;
    context.set(variable, oldValue);
  }

  String text() {
    return "<Token"
        + (used ? " used" : "")
        + " var="
        + variable.repr()
        + " at "
        + Identities.address(this)
        + ">";
  }

  private static final class Missing extends PyObject {
    private static final PyType TYPE = PyType.builtin("Token.MISSING", PyType.OBJECT, false);

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public PyStr repr() {
      return PyStr.of("<Token.MISSING>");
    }
  }
}
