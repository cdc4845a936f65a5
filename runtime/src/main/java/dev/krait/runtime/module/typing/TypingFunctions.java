package dev.krait.runtime.module.typing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The functions of {@code _typing}, and calls of those that {@code typing} has in Python. */
@Exposed(value = "_typing", module = true)
final class TypingFunctions {
  private TypingFunctions() {}

  @Method("_idfunc(x, /)")
  static PyObject identity(PyObject value) {
    return value;
  }

  /** A function or class of {@code typing}. */
  static PyObject typing(String name) {
    return Imports.importModule("typing").attr(name);
  }

  /** {@code typing._type_check(value, message)}; null stays null. */
  static PyObject checkedType(PyObject value, String message) {
    return value == null ? null : typing("_type_check").call2(value, PyStr.of(message));
  }

  /** The name of a type parameter or alias. */
  static PyObject name(String function, PyObject name) {
    if (name instanceof StrLayout) {
      return name;
    }
    throw Errors.typeError(function + "() argument 'name' must be str, not " + name.type().name());
  }
}
