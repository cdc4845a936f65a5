package dev.krait.runtime.exception;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Suggestions;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code BaseException} (library reference, "Base classes"). */
@Exposed("BaseException")
final class BaseExceptionMethods {
  private BaseExceptionMethods() {}

  @Method(value = "__new__($type, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyBaseException(type, PyTuple.of(args));
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyBaseException self, PyObject[] args, PyDict keywords) {
    refuseKeywords(self, keywords);
    self.setArgs(PyTuple.of(args));
  }

  /** {@code TypeError: ValueError() takes no keyword arguments}. */
  static void refuseKeywords(PyBaseException self, PyDict keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw Errors.typeError(self.type().name() + "() takes no keyword arguments");
    }
  }

  @Method("__repr__(self, /)")
  static String repr(PyBaseException self) {
    return ExceptionText.baseRepr(self);
  }

  @Method("__str__(self, /)")
  static PyObject str(PyBaseException self) {
    return ExceptionText.baseStr(self);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyBaseException self) {
    return reduced(self, self.args());
  }

  /** What {@code __reduce__} answers: class, arguments and, if there are any, attributes. */
  static PyObject reduced(PyBaseException self, PyTuple args) {
    DictLayout attributes = self.hasAttributes() ? self.instanceDict() : null;
    return attributes == null || attributes.size() == 0
        ? PyTuple.of(self.type(), args)
        : PyTuple.of(self.type(), args, attributes);
  }

  /** A copy of the attributes in {@code __dict__}. */
  static PyDict attributesCopy(PyBaseException self) {
    PyDict copy = new PyDict();
    if (self.hasAttributes()) {
      DictLayout attributes = self.instanceDict();
      PyObject keys = attributes.iter();
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        copy.put(key, attributes.get(key));
      }
    }
    return copy;
  }

  @Method("__setstate__(self, state, /)")
  static void setState(PyBaseException self, PyObject state) {
    if (state == PyNone.NONE) {
      return;
    }
    if (!(state instanceof DictLayout dict)) {
      throw Errors.typeError("state is not a dictionary");
    }
    for (DictEntry entry = dict.first(); entry != null; entry = dict.after(entry)) {
      self.setAttr(entry.key().str().toString(), entry.value());
    }
  }

  @Method("with_traceback(self, tb, /)")
  static PyObject withTraceback(PyBaseException self, PyObject traceback) {
    BaseExceptionAttributes.setTraceback(self, traceback);
    return self;
  }

  @Method("add_note(self, note, /)")
  static void addNote(PyBaseException self, PyObject note) {
    if (!(note instanceof StrLayout)) {
      throw Errors.typeError("add_note() argument must be str, not " + note.type().name());
    }
    PyObject notes = self.attrOrNull("__notes__");
    if (notes == null) {
      notes = new PyList();
      self.setAttr("__notes__", notes);
    }
    if (!(notes instanceof ListLayout list)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.append(note);
  }

  /** A keyword argument of a constructor that takes some; {@code TypeError} for the others. */
  static void refuseOtherKeywords(PyBaseException self, PyDict keywords, String... known) {
    if (keywords == null) {
      return;
    }
    PyObject keys = keywords.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      String name = key.toString();
      if (!java.util.Arrays.asList(known).contains(name)) {
        String base = owner(self, known);
        String hint = Suggestions.closest(name, java.util.Arrays.asList(known));
        throw Errors.typeError(
            base
                + "() got an unexpected keyword argument '"
                + name
                + "'"
                + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
      }
    }
  }

  private static String owner(PyBaseException self, String[] known) {
    if (ExceptionTypes.ATTRIBUTE_ERROR.isInstance(self)) {
      return "AttributeError";
    }
    return ExceptionTypes.IMPORT_ERROR.isInstance(self) ? "ImportError" : "NameError";
  }

  /** The value of a keyword argument, or null. */
  static PyObject keyword(PyDict keywords, String name) {
    return keywords == null ? null : keywords.get(PyStr.of(name));
  }
}
