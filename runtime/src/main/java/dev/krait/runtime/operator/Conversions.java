package dev.krait.runtime.operator;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** Truth, hash, text and format through special methods (reference, 3.3.1). */
public final class Conversions {
  private Conversions() {}

  /** {@code bool(value)}: {@code __bool__}, else {@code __len__}, else true. */
  public static boolean isTrue(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.BOOL);
    if (method == PyNone.NONE) {
      throw Errors.typeError("'" + type.name() + "' cannot be interpreted as a boolean");
    }
    if (method != null) {
      PyObject result = type.callSlot(method, value);
      if (result instanceof PyBool bool) {
        return bool.isTrue();
      }
      throw Errors.typeError("__bool__ should return bool, returned " + result.type().name());
    }
    return type.slot(Slot.LEN) == null || value.len() != 0;
  }

  /** {@code hash(value)}. */
  public static long hash(PyObject value) {
    PyType type = value.type();
    PyObject method = type.slot(Slot.HASH);
    if (method == null || method == PyNone.NONE) {
      throw Errors.typeError("unhashable type: '" + type.name() + "'");
    }
    PyObject result = type.callSlot(method, value);
    if (result instanceof IntLayout number) {
      long hash = number.isLong() ? number.longValue() : number.hash();
      return hash == -1 ? -2 : hash;
    }
    throw Errors.typeError("__hash__ method should return an integer");
  }

  /** {@code repr(value)}. */
  public static PyStr repr(PyObject value) {
    return text(value, Slot.REPR);
  }

  /** {@code str(value)}. */
  public static PyStr str(PyObject value) {
    return text(value, Slot.STR);
  }

  /** What {@code repr(value)} answers: an instance of a subclass of {@code str} stays one. */
  public static StrLayout reprObject(PyObject value) {
    return value.type().isHeapType() ? textObject(value, Slot.REPR) : value.repr();
  }

  /** What {@code str(value)} answers: an instance of a subclass of {@code str} stays one. */
  public static StrLayout strObject(PyObject value) {
    return value.type().isHeapType() ? textObject(value, Slot.STR) : value.str();
  }

  private static PyStr text(PyObject value, Slot slot) {
    return textObject(value, slot).exact();
  }

  private static StrLayout textObject(PyObject value, Slot slot) {
    PyType type = value.type();
    PyObject result = type.callSlot(type.slot(slot), value);
    if (result instanceof StrLayout text) {
      return text;
    }
    throw Errors.typeError(
        slot.method() + " returned non-string (type " + result.type().name() + ")");
  }

  /** {@code format(value, spec)}. */
  public static PyStr format(PyObject value, PyStr spec) {
    return formatObject(value, spec).exact();
  }

  /** What {@code format(value, spec)} answers. */
  public static StrLayout formatObject(PyObject value, PyStr spec) {
    PyType type = value.type();
    PyObject result = type.callSlot(type.slot(Slot.FORMAT), value, spec);
    if (result instanceof StrLayout text) {
      return text;
    }
    throw Errors.typeError("__format__ must return a str, not " + result.type().name());
  }
}
