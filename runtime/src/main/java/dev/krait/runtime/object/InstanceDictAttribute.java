package dev.krait.runtime.object;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;

/** The attribute {@code __dict__} of built-in types whose instances have one. */
@Exposed("object")
public final class InstanceDictAttribute {
  private InstanceDictAttribute() {}

  @Getter("__dict__")
  static PyObject dict(PyObject self) {
    return self.instanceDict();
  }

  @Setter("__dict__")
  static void setDict(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    InstanceDictDescriptor.set(self, value);
  }
}
