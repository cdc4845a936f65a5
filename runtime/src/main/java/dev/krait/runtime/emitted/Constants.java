package dev.krait.runtime.emitted;

import dev.krait.runtime.collection.PyFrozenSet;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.IntLayout;
import dev.krait.runtime.number.PyFloat;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;
import java.math.BigInteger;

/** The constants of emitted code, each made once when its class is initialised. */
public final class Constants {
  private Constants() {}

  public static PyInt integer(long value) {
    return PyInt.of(value);
  }

  /** An int of any size, from hexadecimal digits. */
  public static IntLayout bigInteger(String hexadecimal) {
    return PyInt.of(new BigInteger(hexadecimal, 16));
  }

  public static PyFloat real(double value) {
    return PyFloat.of(value);
  }

  /**
   * A str whose surrogate pairs are single characters; what looks like an identifier is interned,
   * as in CPython.
   */
  public static PyStr string(String value) {
    return looksLikeName(value) ? PyStr.intern(value) : PyStr.of(value);
  }

  private static boolean looksLikeName(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x80 || c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** A frozenset that stands for a set display behind {@code in}. */
  public static PyFrozenSet frozenSet(PyObject... items) {
    return (PyFrozenSet) PyFrozenSet.TYPE.call1(PyTuple.of(items));
  }

  public static PyTuple tuple(PyObject... items) {
    return PyTuple.of(items);
  }
}
