package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Index;
import dev.krait.runtime.text.PyStr;

/** The attributes of a {@code traceback} (reference, 3.2.13.2). */
@Exposed("traceback")
final class TracebackMethods {
  private TracebackMethods() {}

  @Method(value = "__new__($type, tb_next, tb_frame, tb_lasti, tb_lineno)", kind = Method.Kind.NEW)
  static PyObject make(
      PyType type, PyObject next, PyObject frame, PyObject instruction, PyObject line) {
    if (!(frame instanceof PyFrame activation)) {
      throw Errors.typeError(
          "traceback() argument 'tb_frame' must be frame, not " + frame.type().name());
    }
    int number = (int) Index.toLong(instruction);
    PyTraceback made =
        new PyTraceback(next(next, " or None"), activation, (int) Index.toLong(line));
    made.setInstruction(number);
    return made;
  }

  @Method("__dir__(self, /)")
  static PyObject names(PyTraceback self) {
    return new PyList(
        PyStr.of("tb_frame"), PyStr.of("tb_next"), PyStr.of("tb_lasti"), PyStr.of("tb_lineno"));
  }

  private static PyTraceback next(PyObject value, String alternative) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyTraceback traceback) {
      return traceback;
    }
    throw Errors.typeError(
        "expected traceback object" + alternative + ", got '" + value.type().name() + "'");
  }

  @Getter("tb_next")
  static PyObject next(PyTraceback self) {
    return BaseExceptionAttributes.orNone(self.inner());
  }

  @Setter("tb_next")
  static void setNext(PyTraceback self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete tb_next attribute");
    }
    PyTraceback next = next(value, "");
    for (PyTraceback each = next; each != null; each = each.inner()) {
      if (each == self) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    self.setInner(next);
  }

  @Getter(value = "tb_frame", member = true)
  static PyObject frame(PyTraceback self) {
    return self.frame();
  }

  @Getter("tb_lineno")
  static long line(PyTraceback self) {
    RaisePlace place = self.instruction() == null ? self.place() : null;
    return place == null ? self.line() : place.line();
  }

  /** A number for the place in the line, as {@code co_positions} lists it; -1 if none is known. */
  @Getter(value = "tb_lasti", member = true)
  static long instruction(PyTraceback self) {
    if (self.instruction() != null) {
      return self.instruction();
    }
    RaisePlace place = self.place();
    return place == null ? -1 : 2L * self.code().number(place);
  }
}
