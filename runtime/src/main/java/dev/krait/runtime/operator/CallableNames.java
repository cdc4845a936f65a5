package dev.krait.runtime.operator;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.StrLayout;

/** What error messages of calls call the callee: CPython's {@code _PyObject_FunctionStr}. */
public final class CallableNames {
  private CallableNames() {}

  /**
   * {@code module.qualname()}, without the module where it is {@code builtins}; else the callee's
   * {@code str}.
   */
  public static String of(PyObject callee) {
    PyObject qualifiedName = callee.attrOrNull("__qualname__");
    if (!(qualifiedName instanceof StrLayout)) {
      return callee.str().toString();
    }
    PyObject module = callee.attrOrNull("__module__");
    boolean plain = !(module instanceof StrLayout) || module.str().toString().equals("builtins");
    return (plain ? "" : module.str() + ".") + qualifiedName.str() + "()";
  }
}
