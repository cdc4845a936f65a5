package dev.krait.runtime.module.contextvars;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code contextvars.ContextVar}. */
@Exposed("ContextVar")
final class ContextVarMethods {
  private ContextVarMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    if (args.length != 1) {
      throw Errors.typeError(
          "ContextVar() takes "
              + (args.length == 0 ? "exactly" : "at most")
              + " 1 positional argument ("
              + args.length
              + " given)");
    }
    PyObject defaultValue = keywords == null ? null : keywords.get("default");
    if (keywords != null && keywords.size() > (defaultValue == null ? 0 : 1)) {
      throw Errors.typeError("ContextVar() got an unexpected keyword argument");
    }
    if (!(args[0] instanceof StrLayout name)) {
      throw Errors.typeError("context variable name must be a str");
    }
    args[0].hash(); // a name of a subclass has to be hashable
    return new PyContextVar(name.exact(), defaultValue);
  }

  @Method("__repr__(self, /)")
  static String repr(PyContextVar self) {
    PyObject value = self.defaultValue();
    return "<ContextVar name="
        + self.name().repr()
        + (value == null ? "" : " default=" + value.repr())
        + " at "
        + Identities.address(self)
        + ">";
  }

  @Method("__hash__(self, /)")
  static long hash(PyContextVar self) {
    return self.hash();
  }

  @Method("get(self, default=<unrepresentable>, /)")
  static PyObject get(PyContextVar self, PyObject defaultValue) {
    PyObject value = PyContext.current().get(self);
    if (value != null) {
      return value;
    }
    if (defaultValue != null) {
      return defaultValue;
    }
    if (self.defaultValue() != null) {
      return self.defaultValue();
    }
    throw Errors.of(ExceptionTypes.LOOKUP_ERROR, self);
  }

  @Method("set(self, value, /)")
  static PyObject set(PyContextVar self, PyObject value) {
    PyContext context = PyContext.current();
    ContextToken token = new ContextToken(context, self, context.get(self));
    context.set(self, value);
    return token;
  }

  @Method("reset(self, token, /)")
  static void reset(PyContextVar self, PyObject token) {
    if (!(token instanceof ContextToken given)) {
      throw Errors.typeError("expected an instance of Token, got " + token.repr());
    }
    given.reset(self);
  }

  @Method(value = "__class_getitem__(cls, object, /)", kind = Method.Kind.CLASS_METHOD)
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @Getter(value = "name", member = true)
  static PyObject name(PyContextVar self) {
    return self.name();
  }
}
