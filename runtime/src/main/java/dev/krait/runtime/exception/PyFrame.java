package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** An activation as Python sees it: made of a traceback's entry, or of the Java stack. */
public final class PyFrame extends PyObject {
  /** {@code frame}. */
  public static final PyType TYPE =
      PyType.builtin("frame", PyType.OBJECT, false, new FrameMethodsTable());

  private final PyCode code;
  private final int line;
  private final PyFrame back;
  private PyDict globals;
  private PyObject locals;
  private PyTraceback entry;

  public PyFrame(PyCode code, int line) {
    this(code, line, null, null, null);
  }

  /**
   * @param globals null if they are to be found by the file's name
   * @param locals the variables; null if they are not known
   * @param back the frame that called this one; null if there is none
   */
  public PyFrame(PyCode code, int line, PyDict globals, PyObject locals, PyFrame back) {
    this.code = code;
    this.line = line;
    this.globals = globals;
    this.locals = locals;
    this.back = back;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyStr repr() {
    return PyStr.of(
        String.format(
            "<frame at 0x%x, file '%s', line %d, code %s>",
            System.identityHashCode(this), code.filename(), line, code.name()));
  }

  public PyCode code() {
    return code;
  }

  /** The frame of a traceback's entry. */
  static PyFrame of(PyTraceback entry) {
    PyFrame frame = new PyFrame(entry.code(), entry.line());
    frame.entry = entry;
    return frame;
  }

  /** Where in {@code co_positions} it stands, doubled; -1 for a frame that runs. */
  long instruction() {
    return entry == null ? -1 : Math.max(0, TracebackMethods.instruction(entry));
  }

  /** The line that runs, from 1. */
  public int line() {
    return line;
  }

  /** The namespace of the module that the code's file belongs to; empty if it has none. */
  PyDict globals() {
    if (globals == null) {
      globals = Imports.globalsOf(code.filename());
      if (globals == null) {
        globals = new PyDict();
      }
    }
    return globals;
  }

  /**
   * The variables: of interpreted code and of a module's body; empty for compiled functions, which
   * keep theirs in Java's.
   */
  PyObject locals() {
    if (locals == null) {
      locals = code.name().equals("<module>") ? globals() : new PyDict();
    }
    return locals;
  }

  /** The frame that called this one; null if there is none or it is not known. */
  PyFrame back() {
    return back;
  }
}
