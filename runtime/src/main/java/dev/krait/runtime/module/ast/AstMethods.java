package dev.krait.runtime.module.ast;

import dev.krait.runtime.collection.Iterables;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.module.warnings.Warnings;
import dev.krait.runtime.object.PyGenericAlias;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The methods of {@code ast.AST}. */
@Exposed("AST")
final class AstMethods {
  private static final String SOON = ". This will become an error in Python 3.15.";

  private AstMethods() {}

  @Method(value = "__new__(cls, /, *args, **kwargs)", kind = Method.Kind.NEW)
  static PyObject make(PyType type, PyObject[] args, PyDict keywords) {
    return new PyInstance(type);
  }

  private static PyObject[] names(PyObject self, String attribute) {
    PyObject names = self.type().attrOrNull(attribute);
    return names == null ? PyObject.NO_ARGS : Iterables.toArray(names);
  }

  @Method("__init__(self, /, *args, **kwargs)")
  static void init(PyObject self, PyObject[] args, PyDict keywords) {
    PyObject[] fields = names(self, "_fields");
    if (args.length > fields.length) {
      throw Errors.typeError(
          self.type().simpleName()
              + " constructor takes at most "
              + fields.length
              + " positional argument"
              + (fields.length == 1 ? "" : "s"));
    }
    Set<String> missing = new LinkedHashSet<>();
    for (int i = 0; i < fields.length; i++) {
      if (i < args.length) {
        self.setAttr(fields[i].toString(), args[i]);
      } else {
        missing.add(fields[i].toString());
      }
    }
    if (keywords != null) {
      setNamed(self, keywords, fields, missing);
    }
    if (!missing.isEmpty()) {
      fill(self, missing);
    }
  }

  private static void setNamed(
      PyObject self, PyDict keywords, PyObject[] fields, Set<String> missing) {
    for (PyObject key : Iterables.toArray(keywords)) {
      String name = key.toString();
      if (!missing.remove(name)) {
        if (contains(fields, key)) {
          throw Errors.typeError(
              self.type().simpleName() + " got multiple values for argument '" + name + "'");
        }
        if (!contains(names(self, "_attributes"), key)) {
          Warnings.warn(
              ExceptionTypes.DEPRECATION_WARNING,
              self.type().name()
                  + ".__init__ got an unexpected keyword argument '"
                  + name
                  + "'. Support for arbitrary keyword arguments is deprecated and will be removed"
                  + " in Python 3.15.",
              1);
        }
      }
      self.setAttr(name, keywords.get(key));
    }
  }

  private static boolean contains(PyObject[] names, PyObject name) {
    for (PyObject each : names) {
      if (each.isEq(name)) {
        return true;
      }
    }
    return false;
  }

  /** Lists are empty and contexts {@code Load()} by default; other fields are required. */
  private static void fill(PyObject self, Set<String> missing) {
    PyObject types = self.type().attrOrNull("_field_types");
    if (!(types instanceof PyDict known)) {
      return;
    }
    for (String name : missing) {
      PyObject type = known.get(name);
      if (type == null) {
        Warnings.warn(
            ExceptionTypes.DEPRECATION_WARNING,
            "Field '"
                + name
                + "' is missing from "
                + self.type().name()
                + "._field_types. This will become an error in Python 3.15.",
            1);
      } else if (type instanceof PyGenericAlias) {
        self.setAttr(name, new PyList());
      } else if (type == NodeTypes.type("expr_context")) {
        self.setAttr(name, NodeTypes.get("Load").single());
      } else if (type instanceof PyType) {
        Warnings.warn(
            ExceptionTypes.DEPRECATION_WARNING,
            self.type().simpleName()
                + ".__init__ missing 1 required positional argument: '"
                + name
                + "'"
                + SOON,
            1);
      }
    }
  }

  @Method("__repr__(self, /)")
  static String repr(PyObject self) {
    return NodeRepr.of(self);
  }

  @Method("__reduce__(self, /)")
  static PyObject reduce(PyObject self) {
    PyObject state = self.instanceDict();
    List<PyObject> args = new ArrayList<>();
    for (PyObject field : names(self, "_fields")) {
      if (!self.instanceDict().contains(field)) {
        break;
      }
      args.add(PyNone.NONE);
    }
    return PyTuple.of(self.type(), PyTuple.of(args.toArray(PyObject.NO_ARGS)), state);
  }

  @Method("__replace__(self, /, **fields)")
  static PyObject replace(PyObject self, PyDict changes) {
    PyDict values = new PyDict();
    PyDict own = (PyDict) self.instanceDict();
    for (String part : new String[] {"_fields", "_attributes"}) {
      for (PyObject name : names(self, part)) {
        PyObject value = own.get(name);
        if (value != null) {
          values.put(name, value);
        }
      }
    }
    if (changes != null) {
      for (PyObject key : Iterables.toArray(changes)) {
        boolean known =
            contains(names(self, "_fields"), key) || contains(names(self, "_attributes"), key);
        if (!known) {
          throw Errors.typeError(
              self.type().simpleName()
                  + ".__replace__ got an unexpected keyword argument '"
                  + key
                  + "'.");
        }
        values.put(key, changes.get(key));
      }
    }
    return Calls.withDict(self.type(), PyObject.NO_ARGS, values);
  }

  @Getter("__dict__")
  static PyObject dict(PyObject self) {
    return self.instanceDict();
  }

  @Setter("__dict__")
  static void setDict(PyObject self, PyObject value) {
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError("__dict__ must be set to a dictionary");
    }
    self.setInstanceDict(dict);
  }
}
