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
  private final PyTraceback called;
  private final PyCode code;
  private final int line;
  private PyFrame frame;
  private PyBaseException raised;
  private RaisePlace place;
  private boolean searched;
  private Integer instruction;

  public PyTraceback(PyTraceback next, PyCode code, int line) {
    this.next = next;
    this.called = next;
    this.code = code;
    this.line = line;
  }

  /** The entry of the activation that raised the exception. */
  static PyTraceback raising(PyBaseException raised, PyCode code, int line) {
    PyTraceback entry = new PyTraceback(null, code, line);
    entry.raised = raised;
    return entry;
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

  /** What {@link #inner} was before a program cut the chain. */
  public PyTraceback called() {
    return called;
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

  /** What was raised here; null if it came from further inside, or is not known. */
  public PyBaseException raised() {
    return raised;
  }

  /** Where in the line the activation stood, looked for when first asked; null if unknown. */
  public RaisePlace place() {
    if (!searched) {
      searched = true;
      RaiseMarks marks = RaiseMarks.installed();
      place = marks == null ? null : marks.find(this);
    }
    return place;
  }

  /** {@code tb_lasti} as a program gave it; null if none did. */
  Integer instruction() {
    return instruction;
  }

  void setInstruction(int instruction) {
    this.instruction = instruction;
  }

  /** {@code tb_frame}, made when first asked for. */
  PyFrame frame() {
    if (frame == null) {
      frame = PyFrame.of(this);
    }
    return frame;
  }
}
