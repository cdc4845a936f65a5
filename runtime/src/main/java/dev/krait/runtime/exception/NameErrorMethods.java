package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** {@code NameError} with the attribute {@code name}. */
@Exposed("NameError")
final class NameErrorMethods {
  private NameErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseOtherKeywords(self, keywords, "name");
    self.setArgs(PyTuple.of(args));
    self.setField(ExceptionField.NAME, BaseExceptionMethods.keyword(keywords, "name"));
  }

  @Getter(value = "name", member = true)
  static PyObject name(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.NAME));
  }

  @Setter("name")
  static void setName(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.NAME, value);
  }
}
