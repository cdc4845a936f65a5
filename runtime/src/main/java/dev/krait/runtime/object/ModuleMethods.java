package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.module.imports.ModuleRepr;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code module}. */
@Exposed("module")
final class ModuleMethods {
  private ModuleMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType cls, PyObject[] args, PyDict keywords) {
    return new PyModule(cls);
  }

  @Method("__init__(self, /, name, doc=None)")
  static void init(PyModule self, PyObject name, PyObject doc) {
    if (!(name instanceof StrLayout)) {
      throw Errors.typeError("module() argument 'name' must be str, not " + name.type().name());
    }
    self.start(name, doc == null ? PyNone.NONE : doc);
  }

  @Method("__getattribute__(self, name, /)")
  static PyObject getAttribute(PyModule self, PyObject name) {
    String text = AttributeNames.text(name);
    PyObject value = Attributes.find(self, text);
    return value != null ? value : self.fallback(text, true);
  }

  @Method("__repr__(self, /)")
  static String repr(PyModule self) {
    return ModuleRepr.of(self);
  }

  @Method("__dir__(self, /)")
  static PyObject dir(PyModule self) {
    if (self.type() != PyModule.TYPE && !(self.attr("__dict__") instanceof DictLayout)) {
      throw Errors.typeError("<module>.__dict__ is not a dictionary");
    }
    PyObject hook = self.dict().get("__dir__");
    return hook != null ? hook.call0() : self.names();
  }

  @Getter(value = "__dict__", member = true)
  static PyObject dict(PyModule self) {
    return self.instanceDict();
  }

  @Getter("__annotations__")
  static PyObject annotations(PyModule self) {
    PyDict namespace = self.dict();
    PyObject value = namespace.get("__annotations__");
    if (value == null) {
      PyObject annotate = annotate(self);
      value = annotate == PyNone.NONE ? new PyDict() : Annotate.values(annotate);
      namespace.put("__annotations__", value);
    }
    return value;
  }

  @Setter("__annotations__")
  static void setAnnotations(PyModule self, PyObject value) {
    if (value != null) {
      self.dict().put("__annotations__", value);
    } else if (self.dict().remove("__annotations__") == null) {
      throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "__annotations__");
    }
    self.dict().remove("__annotate__");
  }

  @Getter("__annotate__")
  static PyObject annotate(PyModule self) {
    PyObject value = self.dict().get("__annotate__");
    return value == null ? PyNone.NONE : value;
  }

  @Setter("__annotate__")
  static void setAnnotate(PyModule self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    if (value != PyNone.NONE && value.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.dict().put("__annotate__", value);
    if (value != PyNone.NONE) {
      self.dict().remove("__annotations__");
    }
  }
}
