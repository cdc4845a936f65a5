package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** {@code StopIteration}, whose first argument is {@code value}. */
@Exposed("StopIteration")
final class StopIterationMethods {
  private StopIterationMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
    self.setField(ExceptionField.STOP_VALUE, args.length > 0 ? args[0] : null);
  }

  @Getter(value = "value", member = true)
  static PyObject value(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.STOP_VALUE));
  }

  @Setter("value")
  static void setValue(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.STOP_VALUE, value);
  }
}
