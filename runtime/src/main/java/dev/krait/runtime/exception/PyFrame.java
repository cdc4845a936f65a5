package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.function.PyCode;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * An activation as Python sees it: made of a traceback's entry. Its variables are not known, as
 * compiled code keeps them in Java's.
 */
public final class PyFrame extends PyObject {
  /** {@code frame}. */
  public static final PyType TYPE =
      PyType.builtin("frame", PyType.OBJECT, false, new FrameMethodsTable());

  private final PyCode code;
  private final int line;
  private PyDict globals;
  private final PyDict locals = new PyDict();

  public PyFrame(PyCode code, int line) {
    this.code = code;
    this.line = line;
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

  /** Always empty. */
  PyDict locals() {
    return locals;
  }
}
