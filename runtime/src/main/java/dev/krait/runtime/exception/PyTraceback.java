package dev.krait.runtime.exception;

import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/**
 * One activation that an exception went through: CPython's {@code traceback}. The chain leads
 * towards the place of the raise.
 */
public final class PyTraceback extends PyObject {
  /** {@code traceback}. */
  public static final PyType TYPE =
      PyType.builtin("traceback", PyType.OBJECT, false, new TracebackMethodsTable());

  private final PyTraceback next;
  private final PyCode code;
  private final int line;

  public PyTraceback(PyTraceback next, PyCode code, int line) {
    this.next = next;
    this.code = code;
    this.line = line;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The activation that this one called; null at the place of the raise. */
  public PyTraceback inner() {
    return next;
  }

  public PyCode code() {
    return code;
  }

  /** The line in this activation, from 1. */
  public int line() {
    return line;
  }
}
