package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** {@code SystemExit}, whose arguments are {@code code}. */
@Exposed("SystemExit")
final class SystemExitMethods {
  private SystemExitMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    if (args.length > 0) {
      self.setField(ExceptionField.EXIT_CODE, args.length == 1 ? args[0] : self.args());
    }
  }

  @Getter(value = "code", member = true)
  static PyObject code(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.EXIT_CODE));
  }

  @Setter("code")
  static void setCode(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.EXIT_CODE, value);
  }
}
