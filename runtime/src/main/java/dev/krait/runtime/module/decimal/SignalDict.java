package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.ListLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.module.Imports;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/** The flags or traps of a context as a mapping of signals to truth values. */
final class SignalDict extends PyObject {
  private static final PyType MIXIN =
      PyType.builtin(
          "decimal.SignalDictMixin",
          PyType.OBJECT,
          true,
          new SignalDictMethodsTable(),
          new GenericMethodsTable());

  /** A class made as a class statement would, with what all mappings have. */
  private static final PyType TYPE =
      (PyType)
          Imports.importModule("collections.abc")
              .attr("MutableMapping")
              .type()
              .call3(
                  PyStr.of("SignalDict"),
                  PyTuple.of(MIXIN, Imports.importModule("collections.abc").attr("MutableMapping")),
                  new PyDict());

  private final PyInstance part = PyInstance.partOf(TYPE, this);
  private final DecimalContext context;
  private final boolean traps;

  SignalDict(DecimalContext context, boolean traps) {
    this.context = context;
    this.traps = traps;
  }

  @Override
  public PyType type() {
    return part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** The signals that are set. */
  int bits() {
    return traps ? context.traps : context.flags;
  }

  void set(int mask, boolean on) {
    int bits = on ? bits() | mask : bits() & ~mask;
    if (traps) {
      context.traps = bits;
    } else {
      context.flags = bits;
    }
  }

  /** The signals that a mapping, or a list, sets. */
  static int bits(PyObject value, boolean orList) {
    if (value instanceof SignalDict dict) {
      return dict.bits();
    }
    if (value instanceof DictLayout dict) {
      return bits(dict);
    }
    if (orList && value instanceof ListLayout) {
      int bits = 0;
      PyObject iterator = value.iter();
      for (PyObject each = iterator.next(); each != null; each = iterator.next()) {
        int signal = Signals.bits(each);
        bits |= signal != 0 ? signal : condition(each);
      }
      return bits;
    }
    throw Errors.typeError("argument must be a signal dict");
  }

  private static int condition(PyObject type) {
    for (Signals.Signal each : Signals.CONDITIONS) {
      if (each.type() == type) {
        return each.bits();
      }
    }
    return Signals.bitsOrKeyError(type);
  }

  private static int bits(DictLayout dict) {
    int bits = 0;
    if (dict.len() != Signals.SIGNALS.length) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, "invalid signal dict");
    }
    for (Signals.Signal each : Signals.SIGNALS) {
      if (!dict.contains(each.type())) {
        throw Errors.of(ExceptionTypes.KEY_ERROR, "invalid signal dict");
      }
      if (dict.getItem(each.type()).isTrue()) {
        bits |= each.bits();
      }
    }
    return bits;
  }
}
