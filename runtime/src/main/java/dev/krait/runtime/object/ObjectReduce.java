package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.operator.Calls;

/** {@code object.__reduce_ex__}: what pickle and copy make an object from (library, "pickle"). */
public final class ObjectReduce {
  private ObjectReduce() {}

  static PyObject reduce(PyObject self, long protocol) {
    PyObject registry = Imports.importModule("copyreg");
    return protocol < 2
        ? registry.attr("_reduce_ex").call2(self, PyInt.of(protocol))
        : reduceNew(self, registry);
  }

  private static PyObject reduceNew(PyObject self, PyObject registry) {
    PyType type = self.type();
    if (type.slot(Slot.NEW) == null) {
      throw cannotPickle(self);
    }
    PyTuple newArguments = null;
    PyObject newKeywords = null;
    PyObject extended = special(self, "__getnewargs_ex__");
    PyObject plain = extended == null ? special(self, "__getnewargs__") : null;
    if (extended != null) {
      PyObject pair = extended.call0();
      if (!(pair instanceof TupleLayout both)) {
        throw wrongResult("__getnewargs_ex__", "tuple", pair);
      }
      if (both.items().length != 2) {
        throw Errors.valueError(
            "__getnewargs_ex__ should return a tuple of length 2, not " + both.items().length);
      }
      newArguments =
          tuple(both.items()[0], "first item of the tuple returned by __getnewargs_ex__");
      newKeywords = both.items()[1];
      if (!(newKeywords instanceof DictLayout)) {
        throw Errors.typeError(
            "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '"
                + newKeywords.type().name()
                + "'");
      }
    } else if (plain != null) {
      PyObject result = plain.call0();
      if (!(result instanceof TupleLayout given)) {
        throw wrongResult("__getnewargs__", "tuple", result);
      }
      newArguments = PyTuple.of(given.items());
    }
    boolean isContainer = self instanceof ListLayout || self instanceof DictLayout;
    PyObject state = ownState(self, newArguments == null && !isContainer);
    PyObject listItems = self instanceof ListLayout ? self.iter() : PyNone.NONE;
    PyObject dictItems =
        self instanceof DictLayout ? self.attr("items").call0().iter() : PyNone.NONE;
    PyObject[] arguments = newArguments == null ? PyObject.NO_ARGS : newArguments.items();
    if (newKeywords != null && newKeywords.len() > 0) {
      return PyTuple.of(
          registry.attr("__newobj_ex__"),
          PyTuple.of(type, PyTuple.of(arguments), newKeywords),
          state,
          listItems,
          dictItems);
    }
    return PyTuple.of(
        registry.attr("__newobj__"),
        PyTuple.of(Calls.prepend(type, arguments)),
        state,
        listItems,
        dictItems);
  }

  /** A method looked up on the type, bound. */
  private static PyObject special(PyObject self, String name) {
    PyObject found = self.type().lookup(name);
    return found == null ? null : found.descrGet(self, self.type());
  }

  private static PyTuple tuple(PyObject value, String what) {
    if (value instanceof TupleLayout items) {
      return PyTuple.of(items.items());
    }
    throw Errors.typeError(what + " must be a tuple, not '" + value.type().name() + "'");
  }

  private static RuntimeException wrongResult(String method, String expected, PyObject result) {
    return Errors.typeError(
        method + " should return a " + expected + ", not '" + result.type().name() + "'");
  }

  private static RuntimeException cannotPickle(PyObject self) {
    return Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  /** What {@code __getstate__} of an object returns: its own, or that of {@code object}. */
  public static PyObject stateOf(PyObject self) {
    return self.attr("__getstate__").call0();
  }

  /** What the object's own {@code __getstate__} returns, else that of {@code object}. */
  private static PyObject ownState(PyObject self, boolean required) {
    PyObject own = self.type().lookup("__getstate__");
    return own == PyType.OBJECT.own("__getstate__")
        ? state(self, required)
        : self.type().callSlot(own, self);
  }

  /**
   * {@code object.__getstate__}: the {@code __dict__}, or a pair of it and the slots' values, or
   * {@code None}.
   *
   * @param required whether an object with state of its own in Java cannot be pickled
   */
  static PyObject state(PyObject self, boolean required) {
    PyType type = self.type();
    if (required && type.builtinBase() != PyType.OBJECT && !isPlain(type.builtinBase())) {
      throw cannotPickle(self);
    }
    PyObject dict = self.instanceDict();
    PyObject state = dict == null || dict.len() == 0 ? PyNone.NONE : dict;
    String[] names = type.layout().slotNames();
    PyDict slots = new PyDict();
    PyInstance part = self.instance();
    for (int i = 0; part != null && i < names.length; i++) {
      if (part.value(i) != null) {
        slots.put(names[i], part.value(i));
      }
    }
    return slots.size() == 0 ? state : PyTuple.of(state, slots);
  }

  /** Whether instances of a built-in type have no state besides {@code __dict__}. */
  private static boolean isPlain(PyType builtin) {
    return builtin == PyNone.TYPE || builtin == PyType.OBJECT;
  }
}
