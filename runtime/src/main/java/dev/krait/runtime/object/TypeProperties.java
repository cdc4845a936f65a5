package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The computed attributes of classes (reference, 3.2.10). */
@Exposed("type")
final class TypeProperties {
  private TypeProperties() {}

  @Getter("__name__")
  static PyObject name(PyType self) {
    return self.nameText();
  }

  @Setter("__name__")
  static void setName(PyType self, PyObject value) {
    String name = text(self, value, "__name__");
    ClassFactory.requireUtf8(name);
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    self.setName(name);
  }

  @Getter("__qualname__")
  static PyObject qualifiedName(PyType self) {
    return self.qualifiedNameText();
  }

  @Setter("__qualname__")
  static void setQualifiedName(PyType self, PyObject value) {
    self.setQualifiedName(text(self, value, "__qualname__"));
  }

  private static String text(PyType self, PyObject value, String name) {
    requireValue(self, value, name);
    if (value instanceof StrLayout text) {
      return text.exact().toString();
    }
    throw Errors.typeError(
        "can only assign string to "
            + self.name()
            + "."
            + name
            + ", not '"
            + value.type().name()
            + "'");
  }

  private static void requireValue(PyType self, PyObject value, String name) {
    if (!self.isHeapType()) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + self.name() + "'");
    }
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '" + name + "' attribute of immutable type '" + self.name() + "'");
    }
  }

  @Getter("__module__")
  static PyObject module(PyType self) {
    return TypeNames.module(self);
  }

  @Setter("__module__")
  static void setModule(PyType self, PyObject value) {
    requireValue(self, value, "__module__");
    self.undefine("__firstlineno__");
    self.define("__module__", value);
  }

  @Getter("__bases__")
  static PyObject bases(PyType self) {
    return ClassFactory.tuple(self.bases());
  }

  @Setter("__bases__")
  static void setBases(PyType self, PyObject value) {
    requireValue(self, value, "__bases__");
    ClassAssignment.setBases(self, value);
  }

  @Getter("__mro__")
  static PyObject mro(PyType self) {
    return ClassFactory.tuple(self.mro());
  }

  @Getter(value = "__base__", member = true)
  static PyObject base(PyType self) {
    return self.base() == null ? PyNone.NONE : self.base();
  }

  @Getter("__dict__")
  static PyObject dict(PyType self) {
    return new PyMappingProxy(self.attributes());
  }

  @Getter("__doc__")
  static PyObject doc(PyType self) {
    if (self.doc() != null) {
      return PyStr.of(self.doc());
    }
    PyObject doc = self.own("__doc__");
    return doc == null ? PyNone.NONE : doc.descrGet(null, self);
  }

  @Setter("__doc__")
  static void setDoc(PyType self, PyObject value) {
    requireValue(self, value, "__doc__");
    self.define("__doc__", value);
  }

  @Getter("__abstractmethods__")
  static PyObject abstractMethods(PyType self) {
    PyObject value = self == PyType.TYPE ? null : self.own("__abstractmethods__");
    if (value == null) {
      throw missing("__abstractmethods__");
    }
    return value;
  }

  @Setter("__abstractmethods__")
  static void setAbstractMethods(PyType self, PyObject value) {
    if (value == null) {
      if (!self.undefine("__abstractmethods__")) {
        throw missing("__abstractmethods__");
      }
      self.setAbstract(false);
    } else {
      boolean any = value.isTrue();
      self.define("__abstractmethods__", value);
      self.setAbstract(any);
    }
  }

  private static PyException missing(String name) {
    return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, name);
  }

  // ---- annotations (PEP 649) ----

  @Getter("__annotations__")
  static PyObject annotations(PyType self) {
    if (!self.isHeapType()) {
      throw TypeAttributes.missing(self, "__annotations__");
    }
    PyObject value = self.own("__annotations__");
    if (value == null) {
      value = self.own("__annotations_cache__");
    }
    if (value != null) {
      return value.descrGet(null, self);
    }
    PyObject annotate = annotate(self);
    PyObject result = annotate == PyNone.NONE ? new PyDict() : Annotate.values(annotate);
    self.define("__annotations_cache__", result);
    return result;
  }

  @Setter("__annotations__")
  static void setAnnotations(PyType self, PyObject value) {
    if (value != null) {
      self.define(
          self.own("__annotations__") != null ? "__annotations__" : "__annotations_cache__", value);
    } else if (!self.undefine("__annotations__") && !self.undefine("__annotations_cache__")) {
      throw missing("__annotations__");
    }
    self.undefine("__annotate_func__");
    self.undefine("__annotate__");
  }

  @Getter("__annotate__")
  static PyObject annotate(PyType self) {
    if (!self.isHeapType()) {
      throw TypeAttributes.missing(self, "__annotate__");
    }
    PyObject value = self.own("__annotate_func__");
    if (value == null) {
      value = self.own("__annotate__");
    }
    return value == null ? PyNone.NONE : value.descrGet(null, self);
  }

  @Setter("__annotate__")
  static void setAnnotate(PyType self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    if (value != PyNone.NONE && !isCallable(value)) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.define("__annotate_func__", value);
    if (value != PyNone.NONE) {
      self.undefine("__annotations_cache__");
    }
  }

  private static boolean isCallable(PyObject value) {
    return value.type().slot(Slot.CALL) != null;
  }

  @Getter("__type_params__")
  static PyObject typeParams(PyType self) {
    PyObject value = self.isHeapType() ? self.own("__type_params__") : null;
    return value == null ? PyTuple.EMPTY : value;
  }

  @Setter("__type_params__")
  static void setTypeParams(PyType self, PyObject value) {
    requireValue(self, value, "__type_params__");
    self.define("__type_params__", value);
  }

  // ---- what only CPython's structures know ----

  @Getter("__text_signature__")
  static PyObject textSignature(PyType self) {
    String text = self.isHeapType() ? null : TypeSignatures.of(self.name());
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  @Getter(value = "__flags__", member = true)
  static long flags(PyType self) {
    return TypeFlags.of(self);
  }

  @Getter(value = "__basicsize__", member = true)
  static long basicSize(PyType self) {
    int head = ClassLayout.isVariableSize(self.builtinBase()) ? 24 : 16;
    return head + 8L * self.slotCount();
  }

  @Getter(value = "__itemsize__", member = true)
  static long itemSize(PyType self) {
    PyType base = self.builtinBase();
    return !ClassLayout.isVariableSize(base) ? 0 : base == PyInt.TYPE ? 4 : 8;
  }

  @Getter(value = "__dictoffset__", member = true)
  static long dictOffset(PyType self) {
    return self.hasInstanceDict() ? -1 : 0;
  }

  @Getter(value = "__weakrefoffset__", member = true)
  static long weakReferenceOffset(PyType self) {
    return self.isWeakReferable() ? -32 : 0;
  }
}
