package dev.krait.runtime.module.decimal;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** What {@code localcontext()} returns. */
final class ContextManager extends PyObject {
  private static final PyType TYPE =
      PyType.builtin(
          "decimal.ContextManager", PyType.OBJECT, false, new ContextManagerMethodsTable());

  final DecimalContext local;
  final DecimalContext global;

  ContextManager(DecimalContext local, DecimalContext global) {
    this.local = local;
    this.global = global;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
