package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.expose.MethodTable;
import dev.krait.runtime.expose.NoHashTable;
import dev.krait.runtime.object.PyObject;

/** Objects that cannot be hashed, and what containers say of them. */
public final class Unhashable {
  /** Sets {@code __hash__} to {@code None}. */
  public static final MethodTable TABLE = new NoHashTable();

  private Unhashable() {}

  /** {@code TypeError: unhashable type: 'list'}. */
  static PyException error(PyObject value) {
    return Errors.typeError("unhashable type: '" + value.type().name() + "'");
  }

  /** The hash of a key of a dict, whose error names its use. */
  public static long keyHash(PyObject key) {
    try {
      return key.hash();
    } catch (PyException e) {
      throw named(e, key, "a dict key");
    }
  }

  /** The hash of an element of a set, whose error names its use. */
  public static long elementHash(PyObject element) {
    try {
      return element.hash();
    } catch (PyException e) {
      throw named(e, element, "a set element");
    }
  }

  private static PyException named(PyException e, PyObject value, String use) {
    if (e.value().type() != ExceptionTypes.TYPE_ERROR) {
      return e;
    }
    return Errors.typeError(
        "cannot use '" + value.type().name() + "' as " + use + " (" + e.value().str() + ")");
  }
}
