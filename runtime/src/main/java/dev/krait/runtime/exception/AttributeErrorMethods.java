package dev.krait.runtime.exception;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** {@code AttributeError} with the attributes {@code name} and {@code obj}. */
@Exposed("AttributeError")
final class AttributeErrorMethods {
  private AttributeErrorMethods() {}

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    BaseExceptionMethods.refuseOtherKeywords(self, keywords, "name", "obj");
    self.setArgs(PyTuple.of(args));
    self.setField(ExceptionField.ATTRIBUTE_OBJECT, BaseExceptionMethods.keyword(keywords, "obj"));
    self.setField(ExceptionField.ATTRIBUTE_NAME, BaseExceptionMethods.keyword(keywords, "name"));
  }

  @Method("__getstate__(self, /)")
  static PyObject state(PyBaseException self) {
    PyDict state = BaseExceptionMethods.attributesCopy(self);
    PyObject name = self.field(ExceptionField.ATTRIBUTE_NAME);
    if (name != null) {
      state.put("name", name);
    }
    state.put("args", self.args());
    return state;
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyBaseException self) {
    return PyTuple.of(self.type(), self.args(), state(self));
  }

  @Getter(value = "name", member = true)
  static PyObject name(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.ATTRIBUTE_NAME));
  }

  @Setter("name")
  static void setName(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.ATTRIBUTE_NAME, value);
  }

  @Getter(value = "obj", member = true)
  static PyObject object(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.ATTRIBUTE_OBJECT));
  }

  @Setter("obj")
  static void setObject(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.ATTRIBUTE_OBJECT, value);
  }
}
