package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** {@code ImportError} with the names of what was imported from where. */
@Exposed("ImportError")
final class ImportErrorMethods {
  private ImportErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseOtherKeywords(self, keywords, "name", "path", "name_from");
    self.setArgs(PyTuple.of(args));
    self.setFields(
        args.length == 1 ? args[0] : null,
        BaseExceptionMethods.keyword(keywords, "name"),
        BaseExceptionMethods.keyword(keywords, "path"),
        BaseExceptionMethods.keyword(keywords, "name_from"));
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    return self.field(ExceptionField.IMPORT_MESSAGE) instanceof PyStr message
        ? message
        : ExceptionText.baseStr(self);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyBaseException self) {
    PyDict state = BaseExceptionMethods.attributesCopy(self);
    putField(self, state, ExceptionField.IMPORT_NAME);
    putField(self, state, ExceptionField.IMPORT_PATH);
    putField(self, state, ExceptionField.IMPORT_NAME_FROM);
    return state.size() == 0
        ? PyTuple.of(self.type(), self.args())
        : PyTuple.of(self.type(), self.args(), state);
  }

  private static void putField(PyBaseException self, PyDict state, ExceptionField field) {
    PyObject value = self.field(field);
    if (value != null) {
      state.put(field.attribute(), value);
    }
  }

  @Getter(value = "msg", member = true)
  static PyObject message(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.IMPORT_MESSAGE));
  }

  @Setter("msg")
  static void setMessage(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.IMPORT_MESSAGE, value);
  }

  @Getter(value = "name", member = true)
  static PyObject name(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.IMPORT_NAME));
  }

  @Setter("name")
  static void setName(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.IMPORT_NAME, value);
  }

  @Getter(value = "path", member = true)
  static PyObject path(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.IMPORT_PATH));
  }

  @Setter("path")
  static void setPath(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.IMPORT_PATH, value);
  }

  @Getter(value = "name_from", member = true)
  static PyObject nameFrom(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.IMPORT_NAME_FROM));
  }

  @Setter("name_from")
  static void setNameFrom(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.IMPORT_NAME_FROM, value);
  }
}
