package dev.krait.runtime.module.thread;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** The constructor of {@code _thread._local}. */
@Exposed("_local")
final class LocalMethods {
  private LocalMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    boolean given = args.length > 0 || keywords != null;
    if (given && type.slot(Slot.INIT) == PyType.OBJECT.slot(Slot.INIT)) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    return new PyLocal(type, args, keywords);
  }

  @Getter("__dict__")
  static PyObject dict(PyLocal self) {
    return self.instanceDict();
  }

  @Setter("__dict__")
  static void setDict(PyLocal self, PyObject value) {
    self.setInstanceDict(null);
  }
}
