package dev.krait.runtime.text;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** {@code str.maketrans} and {@code str.translate}. */
final class StrTranslate {
  private StrTranslate() {}

  /** {@code str.maketrans(x, y, z)}; {@code y} and {@code z} may be null. */
  static PyDict makeTable(PyObject x, PyObject y, PyObject z) {
    PyDict table = new PyDict();
    if (y == null) {
      fromDict(x, table);
      return table;
    }
    PyStr values = StrArguments.str(y, "maketrans", 2);
    PyStr deleted = z == null ? PyStr.EMPTY : StrArguments.str(z, "maketrans", 3);
    if (!(x instanceof StrLayout from)) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    PyStr keys = from.exact();
    if (keys.length() != values.length()) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < keys.length(); i++) {
      table.put(PyInt.of(keys.codePointAt(i)), PyInt.of(values.codePointAt(i)));
    }
    for (int i = 0; i < deleted.length(); i++) {
      table.put(PyInt.of(deleted.codePointAt(i)), PyNone.NONE);
    }
    return table;
  }

  private static void fromDict(PyObject x, PyDict table) {
    if (x.type() != PyDict.TYPE) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyObject keys = x.iter();
    for (PyObject key = keys.next(); key != null; key = keys.next()) {
      PyObject value = x.getItem(key);
      if (key instanceof StrLayout text) {
        if (text.exact().length() != 1) {
          throw Errors.valueError("string keys in translate table must be of length 1");
        }
        table.put(PyInt.of(text.exact().codePointAt(0)), value);
      } else if (key instanceof IntLayout) {
        table.put(key, value);
      } else {
        throw Errors.typeError("keys in translate table must be strings or integers");
      }
    }
  }

  /** {@code text.translate(table)}. */
  static PyStr translate(PyStr text, PyObject table) {
    PyStr[] known = new PyStr[128];
    TextBuilder out = new TextBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      PyStr replacement = c < 128 ? known[c] : null;
      if (replacement == null) {
        replacement = replacement(table, c);
        if (c < 128) {
          known[c] = replacement;
        }
      }
      out.append(replacement);
    }
    return out.toStr();
  }

  private static PyStr replacement(PyObject table, int c) {
    PyObject value;
    try {
      value = table.getItem(PyInt.of(c));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return PyStr.ofCodePoint(c);
      }
      throw e;
    }
    if (value instanceof IntLayout number) {
      if (!number.isLong() || number.longValue() < 0 || number.longValue() > 0x10FFFF) {
        throw Errors.valueError("character mapping must be in range(0x110000)");
      }
      return PyStr.ofCodePoint((int) number.longValue());
    }
    if (value == PyNone.NONE) {
      return PyStr.EMPTY;
    }
    if (value instanceof StrLayout string) {
      return string.exact();
    }
    throw Errors.typeError("character mapping must return integer, None or str");
  }
}
