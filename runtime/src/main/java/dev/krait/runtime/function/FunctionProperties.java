package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.Annotate;
import dev.krait.runtime.object.PyModule;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The special attributes of functions (reference, 3.2.8.1). */
@Exposed("function")
final class FunctionProperties {
  private FunctionProperties() {}

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyStr text(PyObject value, String name) {
    if (value instanceof StrLayout text) {
      return text.exact();
    }
    throw Errors.typeError(name + " must be set to a string object");
  }

  @Getter("__name__")
  static PyStr name(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    if (details != null && details.name != null) {
      return details.name;
    }
    String name = self.name();
    return name.equals(self.code().name()) ? self.code().nameText() : PyStr.of(name);
  }

  @Setter("__name__")
  static void setName(PyFunction self, PyObject value) {
    self.setName(text(value, "__name__").toString());
    self.details().name = text(value, "__name__");
  }

  @Getter("__qualname__")
  static PyStr qualifiedName(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    return details == null || details.qualifiedName == null
        ? self.code().qualifiedNameText()
        : details.qualifiedName;
  }

  @Setter("__qualname__")
  static void setQualifiedName(PyFunction self, PyObject value) {
    self.setQualifiedName(text(value, "__qualname__").toString());
    self.details().qualifiedName = text(value, "__qualname__");
  }

  @Getter(value = "__module__", member = true)
  static PyObject module(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    return details != null && details.module != null
        ? details.module
        : orNone(self.globals().get("__name__"));
  }

  @Setter("__module__")
  static void setModule(PyFunction self, PyObject value) {
    self.details().module = orNone(value);
  }

  @Getter(value = "__doc__", member = true)
  static PyObject doc(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    if (details != null && details.doc != null) {
      return details.doc;
    }
    String doc = self.code().doc();
    return doc == null ? PyNone.NONE : PyStr.of(doc);
  }

  @Setter("__doc__")
  static void setDoc(PyFunction self, PyObject value) {
    self.setDoc(orNone(value));
  }

  @Getter("__dict__")
  static PyObject dict(PyFunction self) {
    return self.attributes();
  }

  @Setter("__dict__")
  static void setDict(PyFunction self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof DictLayout)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    self.setAttributes(FunctionMethods.dict(value, "__dict__"));
  }

  @Getter("__code__")
  static PyObject code(PyFunction self) {
    return self.code();
  }

  @Setter("__code__")
  static void setCode(PyFunction self, PyObject value) {
    if (!(value instanceof PyCode code)) {
      throw Errors.typeError("__code__ must be set to a code object");
    }
    int captured = self.closure().length;
    if (code.freeVariables().length != captured) {
      throw Errors.valueError(
          self.name()
              + "() requires a code object with "
              + captured
              + " free vars, not "
              + code.freeVariables().length);
    }
    self.setCode(code);
  }

  @Getter("__defaults__")
  static PyObject defaults(PyFunction self) {
    return self.defaults().length == 0 ? PyNone.NONE : PyTuple.of(self.defaults().clone());
  }

  @Setter("__defaults__")
  static void setDefaults(PyFunction self, PyObject value) {
    if (value == null || value == PyNone.NONE) {
      self.setDefaults(PyObject.NO_ARGS);
    } else if (value instanceof TupleLayout tuple) {
      self.setDefaults(tuple.items());
    } else {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
  }

  @Getter("__kwdefaults__")
  static PyObject keywordDefaults(PyFunction self) {
    return orNone(self.keywordDefaults());
  }

  @Setter("__kwdefaults__")
  static void setKeywordDefaults(PyFunction self, PyObject value) {
    boolean none = value == null || value == PyNone.NONE;
    self.setKeywordDefaults(none ? null : FunctionMethods.dict(value, "__kwdefaults__"));
  }

  @Getter(value = "__globals__", member = true)
  static PyObject globals(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    return details != null && details.mapping != null ? details.mapping : self.globals();
  }

  @Getter(value = "__builtins__", member = true)
  static PyObject builtins(PyFunction self) {
    PyObject builtins = self.globals().get("__builtins__");
    return builtins instanceof PyModule module ? module.dict() : orNone(builtins);
  }

  @Getter(value = "__closure__", member = true)
  static PyObject closure(PyFunction self) {
    PyObject[] captured = self.closure();
    if (captured == null || captured.length == 0) {
      return PyNone.NONE;
    }
    PyObject[] cells = new PyObject[captured.length];
    for (int i = 0; i < cells.length; i++) {
      boolean cell = captured[i] instanceof PyCell && !self.code().holdsValue(i);
      cells[i] = cell ? captured[i] : new PyCell(captured[i]);
    }
    return PyTuple.of(cells);
  }

  // ---- annotations (PEP 649) ----

  @Getter("__annotations__")
  static PyObject annotations(PyFunction self) {
    FunctionDetails details = self.details();
    if (details.annotations == null) {
      if (details.annotate == null) {
        details.annotations = new PyDict();
      } else {
        PyObject result = Annotate.call(details.annotate);
        if (!(result instanceof PyDict dict)) {
          throw Annotate.noDict(result);
        }
        details.annotations = dict;
      }
    }
    return details.annotations;
  }

  @Setter("__annotations__")
  static void setAnnotations(PyFunction self, PyObject value) {
    boolean none = value == null || value == PyNone.NONE;
    PyDict dict = none ? null : FunctionMethods.dict(value, "__annotations__");
    self.details().annotations = dict;
    self.details().annotate = null;
  }

  @Getter("__annotate__")
  static PyObject annotate(PyFunction self) {
    return orNone(self.annotate());
  }

  @Setter("__annotate__")
  static void setAnnotate(PyFunction self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("__annotate__ cannot be deleted");
    }
    if (value != PyNone.NONE && value.type().slot(Slot.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.setAnnotate(value == PyNone.NONE ? null : value);
    if (value != PyNone.NONE) {
      self.details().annotations = null;
    }
  }

  @Getter("__type_params__")
  static PyObject typeParameters(PyFunction self) {
    FunctionDetails details = self.detailsOrNull();
    return FunctionMethods.orEmpty(details == null ? null : details.typeParameters);
  }

  @Setter("__type_params__")
  static void setTypeParameters(PyFunction self, PyObject value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Errors.typeError("__type_params__ must be set to a tuple");
    }
    self.setTypeParameters(tuple);
  }
}
