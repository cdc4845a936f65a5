package dev.krait.runtime.exception;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** {@code repr} and {@code str} of exceptions. */
final class ExceptionText {
  private static final PyStr EMPTY = PyStr.of("");

  private ExceptionText() {}

  /** {@code ValueError('message')}. */
  static String baseRepr(PyBaseException self) {
    PyObject[] args = self.args().items();
    String name = self.type().simpleName();
    return args.length == 1 ? name + "(" + args[0].repr() + ")" : name + self.args().repr();
  }

  /** The only argument, or the tuple of all of them. */
  static PyStr baseStr(PyBaseException self) {
    PyObject[] args = self.args().items();
    return switch (args.length) {
      case 0 -> EMPTY;
      case 1 -> args[0].str();
      default -> self.args().str();
    };
  }

  /** {@code str(exception)} for a message; what CPython prints where that raises. */
  static String str(PyObject value) {
    try {
      return value.str().toString();
    } catch (RuntimeException | StackOverflowError e) {
      return "<exception str() failed>";
    }
  }
}
