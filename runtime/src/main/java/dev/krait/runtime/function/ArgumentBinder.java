package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;

/** Binds the arguments of a call to the parameters of a function (reference, 6.3.4). */
final class ArgumentBinder {
  private ArgumentBinder() {}

  static PyObject[] bind(PyFunction function, PyObject[] args, String[] names) {
    PyCode code = function.code();
    if (names.length == 0 && args.length == code.parameterCount() && code.plain() >= 0) {
      return args;
    }
    throw Errors.typeError("only plain calls");
  }
}
