package dev.krait.runtime.function;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.Identities;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Calls;
import dev.krait.runtime.text.StrLayout;

/** The methods of {@code function}. */
@Exposed("function")
final class FunctionMethods {
  private FunctionMethods() {}

  @Method(
      value = "__new__(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
      kind = Method.Kind.NEW)
  static PyObject make(
      PyType cls,
      PyObject code,
      PyObject globals,
      PyObject name,
      PyObject defaults,
      PyObject closure,
      PyObject keywordDefaults) {
    if (!(code instanceof PyCode own)) {
      throw Errors.typeError("function() argument 'code' must be code, not " + code.type().name());
    }
    if (!(globals instanceof DictLayout mapping)) {
      throw Errors.typeError(
          "function() argument 'globals' must be dict, not " + globals.type().name());
    }
    if (isGiven(name) && !(name instanceof StrLayout)) {
      throw Errors.typeError("arg 3 (name) must be None or string");
    }
    if (isGiven(defaults) && !(defaults instanceof TupleLayout)) {
      throw Errors.typeError("arg 4 (defaults) must be None or tuple");
    }
    if (isGiven(keywordDefaults) && !(keywordDefaults instanceof DictLayout)) {
      throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
    }
    PyFunction made =
        new PyFunction(
            own,
            dict(mapping, "__globals__"),
            closure(own, closure),
            defaults instanceof TupleLayout tuple ? tuple.items() : PyObject.NO_ARGS,
            keywordDefaults instanceof PyDict dict ? dict : null);
    if (!(mapping instanceof PyDict)) {
      made.details().mapping = mapping;
    }
    if (isGiven(name)) {
      made.setName(((StrLayout) name).exact().toString());
    }
    return made;
  }

  private static boolean isGiven(PyObject value) {
    return value != null && value != PyNone.NONE;
  }

  private static PyObject[] closure(PyCode code, PyObject closure) {
    int expected = code.freeVariables().length;
    if (isGiven(closure) && !(closure instanceof TupleLayout)) {
      throw Errors.typeError("arg 5 (closure) must be None or tuple");
    }
    if (expected > 0 && !isGiven(closure)) {
      throw Errors.typeError("arg 5 (closure) must be tuple");
    }
    PyObject[] cells = closure instanceof TupleLayout tuple ? tuple.items() : PyObject.NO_ARGS;
    if (cells.length != expected) {
      throw Errors.valueError(
          code.name() + " requires closure of length " + expected + ", not " + cells.length);
    }
    for (PyObject cell : cells) {
      if (!(cell instanceof PyCell)) {
        throw Errors.typeError("arg 5 (closure) expected cell, found " + cell.type().name());
      }
    }
    return code.captured(cells);
  }

  @Method("__call__(self, /, *args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] args, PyDict keywords) {
    return Calls.withDict(self, args, keywords);
  }

  @Method("__get__(self, instance, owner=None, /)")
  static PyObject get(PyFunction self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return new PyMethod(self, instance);
    }
    if (!isGiven(owner)) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @Method("__repr__(self, /)")
  static String repr(PyFunction self) {
    return "<function " + self.qualifiedName() + " at " + Identities.address(self) + ">";
  }

  /**
   * For {@link FunctionProperties}: a dictionary as such, or the error that names the attribute.
   */
  static PyDict dict(PyObject value, String name) {
    if (value instanceof PyDict exact) {
      return exact;
    }
    if (value instanceof DictLayout dict) {
      PyDict copy = new PyDict();
      PyObject keys = dict.iter();
      for (PyObject key = keys.next(); key != null; key = keys.next()) {
        copy.put(key, dict.get(key));
      }
      return copy;
    }
    throw Errors.typeError(name + " must be set to a dict object");
  }

  static PyTuple orEmpty(PyTuple tuple) {
    return tuple == null ? PyTuple.EMPTY : tuple;
  }
}
