package dev.krait.runtime.module.typing;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNotImplemented;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code typing.ParamSpecArgs} and {@code typing.ParamSpecKwargs}. */
@Exposed("typing.ParamSpecArgs")
final class ParamSpecPartMethods {
  private ParamSpecPartMethods() {}

  @Method(value = "__new__(cls, origin)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject origin) {
    return new ParamSpecPart(cls, origin);
  }

  @Method("__repr__(self, /)")
  static String repr(ParamSpecPart self) {
    String origin =
        self.origin() instanceof PyParamSpec spec
            ? spec.name().toString()
            : self.origin().repr().toString();
    return origin + (self.type() == ParamSpecPart.ARGS_TYPE ? ".args" : ".kwargs");
  }

  @Method("__eq__(self, value, /)")
  static PyObject equal(ParamSpecPart self, PyObject other) {
    return other instanceof ParamSpecPart part && part.type() == self.type()
        ? PyBool.of(self.origin() == part.origin() || self.origin().isEq(part.origin()))
        : PyNotImplemented.INSTANCE;
  }

  @Method("__mro_entries__(self, bases, /)")
  static PyObject mroEntries(ParamSpecPart self, PyObject bases) {
    throw Errors.typeError(
        "Cannot subclass an instance of " + self.type().name().substring("typing.".length()));
  }

  @Getter(value = "__origin__", member = true)
  static PyObject origin(ParamSpecPart self) {
    return self.origin();
  }
}
