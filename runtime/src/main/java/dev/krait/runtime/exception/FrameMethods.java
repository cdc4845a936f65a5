package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.Builtins;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The attributes of a {@code frame} (reference, 3.2.13.1). */
@Exposed("frame")
final class FrameMethods {
  private FrameMethods() {}

  @Method("__repr__(self, /)")
  static PyObject repr(PyFrame self) {
    return self.repr();
  }

  @Method("clear(self, /)")
  static void clear(PyFrame self) {
    self.locals(); // nothing is held that could be let go
  }

  @Getter("f_code")
  static PyObject code(PyFrame self) {
    return self.code();
  }

  @Getter("f_lineno")
  static long line(PyFrame self) {
    return self.line();
  }

  @Getter("f_lasti")
  static long instruction(PyFrame self) {
    return self.instruction();
  }

  @Getter("f_back")
  static PyObject back(PyFrame self) {
    return self.back() == null ? PyNone.NONE : self.back();
  }

  @Getter("f_globals")
  static PyObject globals(PyFrame self) {
    return self.globals();
  }

  @Getter("f_locals")
  static PyObject locals(PyFrame self) {
    return self.locals();
  }

  @Getter("f_builtins")
  static PyObject builtins(PyFrame self) {
    return Builtins.NAMESPACE;
  }

  @Getter("f_trace")
  static PyObject trace(PyFrame self) {
    return PyNone.NONE;
  }
}
