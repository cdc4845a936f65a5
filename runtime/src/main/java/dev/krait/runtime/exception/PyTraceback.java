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

  private PyTraceback next;
  private final PyCode code;
  private final int line;
  private PyFrame frame;

  public PyTraceback(PyTraceback next, PyCode code, int line) {
    this.next = next;
    this.code = code;
    this.line = line;
  }

  PyTraceback(PyTraceback next, PyFrame frame, int line) {
    this(next, frame.code(), line);
    this.frame = frame;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The activation that this one called; null at the place of the raise. */
  public PyTraceback inner() {
    return next;
  }

  /** {@code tb_next} assignment; the caller makes sure that there is no loop. */
  public void setInner(PyTraceback next) {
    this.next = next;
  }

  public PyCode code() {
    return code;
  }

  /** The line in this activation, from 1. */
  public int line() {
    return line;
  }

  /** {@code tb_frame}, made when first asked for. */
  PyFrame frame() {
    if (frame == null) {
      frame = new PyFrame(code, line);
    }
    return frame;
  }
}
