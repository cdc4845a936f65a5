package dev.krait.runtime.module.decimal;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.collection.PyList;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.ArrayList;
import java.util.List;

/** Conditions as bits, and the exceptions that stand for them. */
final class Signals {
  static final int INVALID_OPERATION = 1;
  static final int CONVERSION_SYNTAX = 1 << 1;
  static final int DIVISION_IMPOSSIBLE = 1 << 2;
  static final int DIVISION_UNDEFINED = 1 << 3;
  static final int INVALID_CONTEXT = 1 << 4;
  static final int FLOAT_OPERATION = 1 << 5;
  static final int DIVISION_BY_ZERO = 1 << 6;
  static final int OVERFLOW = 1 << 7;
  static final int UNDERFLOW = 1 << 8;
  static final int SUBNORMAL = 1 << 9;
  static final int INEXACT = 1 << 10;
  static final int ROUNDED = 1 << 11;
  static final int CLAMPED = 1 << 12;

  /** Everything that is an invalid operation. */
  static final int INVALID = 0x1f;

  static final int ERRORS = INVALID | DIVISION_BY_ZERO;
  static final int ALL = 0x1fff;

  private static final String VALID =
      "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
          + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

  static final PyType EXCEPTION = type("DecimalException", ExceptionTypes.ARITHMETIC_ERROR);

  /** The classes of the signals in the order of their bits, as they are listed. */
  static final Signal[] SIGNALS;

  /** The conditions that are invalid operations. */
  static final Signal[] CONDITIONS;

  static {
    PyType invalid = type("InvalidOperation", EXCEPTION);
    PyType inexact = type("Inexact", EXCEPTION);
    PyType rounded = type("Rounded", EXCEPTION);
    PyType subnormal = type("Subnormal", EXCEPTION);
    PyType zeroDivision = ExceptionTypes.ZERO_DIVISION_ERROR;
    SIGNALS =
        new Signal[] {
          new Signal(INVALID, invalid),
          new Signal(FLOAT_OPERATION, type("FloatOperation", EXCEPTION, ExceptionTypes.TYPE_ERROR)),
          new Signal(DIVISION_BY_ZERO, type("DivisionByZero", EXCEPTION, zeroDivision)),
          new Signal(OVERFLOW, type("Overflow", inexact, rounded)),
          new Signal(UNDERFLOW, type("Underflow", inexact, rounded, subnormal)),
          new Signal(SUBNORMAL, subnormal),
          new Signal(INEXACT, inexact),
          new Signal(ROUNDED, rounded),
          new Signal(CLAMPED, type("Clamped", EXCEPTION)),
        };
    CONDITIONS =
        new Signal[] {
          new Signal(INVALID_OPERATION, invalid),
          new Signal(CONVERSION_SYNTAX, type("ConversionSyntax", invalid)),
          new Signal(DIVISION_IMPOSSIBLE, type("DivisionImpossible", invalid)),
          new Signal(DIVISION_UNDEFINED, type("DivisionUndefined", invalid, zeroDivision)),
          new Signal(INVALID_CONTEXT, type("InvalidContext", invalid)),
        };
  }

  /** The order in which contexts show signals. */
  private static final int[] SHOWN = {
    CLAMPED,
    INVALID,
    DIVISION_BY_ZERO,
    INEXACT,
    FLOAT_OPERATION,
    OVERFLOW,
    ROUNDED,
    SUBNORMAL,
    UNDERFLOW
  };

  private Signals() {}

  /** A bit, or several that count as one, and its class. */
  record Signal(int bits, PyType type) {}

  private static PyType type(String name, PyType... bases) {
    PyDict attributes = new PyDict();
    attributes.put("__module__", PyStr.of("decimal"));
    return (PyType) PyType.TYPE.call3(PyStr.of(name), PyTuple.of((PyObject[]) bases), attributes);
  }

  /** The bits of a signal's class; 0 if it is none. */
  static int bits(PyObject type) {
    for (Signal each : SIGNALS) {
      if (each.type == type) {
        return each.bits;
      }
    }
    return 0;
  }

  /** The bits of a class given to {@code flags} or {@code traps}, else KeyError. */
  static int bitsOrKeyError(PyObject type) {
    int bits = bits(type);
    if (bits == 0) {
      throw Errors.of(ExceptionTypes.KEY_ERROR, VALID);
    }
    return bits;
  }

  /** The exception for conditions that are trapped, with all of them as its argument. */
  static PyException exception(int trapped) {
    List<PyObject> conditions = new ArrayList<>();
    for (Signal each : CONDITIONS) {
      if ((each.bits & trapped) != 0) {
        conditions.add(each.type);
      }
    }
    PyType first = null;
    for (Signal each : SIGNALS) {
      if ((each.bits & trapped) == 0) {
        continue;
      }
      if (first == null) {
        first = each.type;
      }
      if (each.bits != INVALID) {
        conditions.add(each.type);
      }
    }
    return Errors.of(first, new PyList(conditions.toArray(PyObject.NO_ARGS)));
  }

  /** The names of signals in brackets. */
  static String names(int bits) {
    StringBuilder out = new StringBuilder("[");
    for (int shown : SHOWN) {
      for (Signal each : SIGNALS) {
        if (each.bits == shown && (shown & bits) != 0) {
          out.append(out.length() == 1 ? "" : ", ").append(each.type.name());
        }
      }
    }
    return out.append(']').toString();
  }

  /** The classes of signals as a list. */
  static PyList list(int bits) {
    List<PyObject> types = new ArrayList<>();
    for (Signal each : SIGNALS) {
      if ((each.bits & bits) != 0) {
        types.add(each.type);
      }
    }
    return new PyList(types.toArray(PyObject.NO_ARGS));
  }
}
