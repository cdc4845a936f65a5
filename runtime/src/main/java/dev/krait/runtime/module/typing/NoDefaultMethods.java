package dev.krait.runtime.module.typing;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code NoDefaultType}. */
@Exposed("NoDefaultType")
final class NoDefaultMethods {
  private NoDefaultMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    if (args.length > 0 || keywords != null && keywords.size() > 0) {
      throw Errors.typeError("NoDefaultType takes no arguments");
    }
    return NoDefault.INSTANCE;
  }

  @Method("__repr__(self, /)")
  static String repr(NoDefault self) {
    return "typing.NoDefault";
  }

  @Method("__reduce__(self, /)")
  static String reduce(NoDefault self) {
    return "NoDefault";
  }
}
