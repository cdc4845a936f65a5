package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The function of {@code _contextvars}. */
@Exposed(value = "_contextvars", module = true)
final class ContextVarsFunctions {
  private ContextVarsFunctions() {}

  @Method("copy_context()")
  static PyObject copyContext() {
    return PyContext.current().copy();
  }
}
