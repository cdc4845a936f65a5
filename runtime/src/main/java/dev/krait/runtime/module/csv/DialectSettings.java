package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.DictEntry;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.TypeNames;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;
import java.util.Set;

/** What a dialect is made of: keyword arguments, else the attributes of another dialect. */
final class DialectSettings {
  private static final Set<String> NAMES =
      Set.of(
          "delimiter",
          "doublequote",
          "escapechar",
          "lineterminator",
          "quotechar",
          "quoting",
          "skipinitialspace",
          "strict");

  private final PyObject base;
  private final PyDict given;

  /**
   * @param base a dialect or any object with its attributes; may be null
   * @param given the keyword arguments; may be null
   */
  DialectSettings(PyObject base, PyDict given) {
    this.base = base;
    this.given = given;
    if (given != null) {
      for (DictEntry each = given.first(); each != null; each = given.after(each)) {
        String name = each.key().toString();
        if (!NAMES.contains(name)) {
          throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
        }
      }
    }
  }

  /** Null if nothing was said. */
  private PyObject get(String name) {
    PyObject value = given == null ? null : given.get(name);
    return value != null || base == null ? value : attributeOrNull(name);
  }

  private PyObject attributeOrNull(String name) {
    try {
      return base.attrOrNull(name);
    } catch (PyException e) {
      return null; // as CPython, which takes any failure for an attribute that is not there
    }
  }

  int delimiter() {
    PyObject value = get("delimiter");
    return value == null ? ',' : character("delimiter", value, "a unicode character");
  }

  int quote() {
    return optional("quotechar", '"');
  }

  int escape() {
    return optional("escapechar", Dialect.NONE);
  }

  private int optional(String name, int otherwise) {
    PyObject value = get(name);
    if (value == null) {
      return otherwise;
    }
    return value == PyNone.NONE
        ? Dialect.NONE
        : character(name, value, "a unicode character or None");
  }

  private static int character(String name, PyObject value, String expected) {
    if (!(value instanceof StrLayout string)) {
      throw wrong(name, expected, value);
    }
    PyStr text = string.exact();
    if (text.length() != 1) {
      throw Errors.typeError(
          "\"" + name + "\" must be " + expected + ", not a string of length " + text.length());
    }
    return text.codePointAt(0);
  }

  private static PyException wrong(String name, String expected, PyObject value) {
    return Errors.typeError(
        "\"" + name + "\" must be " + expected + ", not " + TypeNames.outsideMain(value.type()));
  }

  boolean flag(String name, boolean otherwise) {
    PyObject value = get(name);
    return value == null ? otherwise : value.isTrue();
  }

  PyStr lineTerminator() {
    PyObject value = get("lineterminator");
    if (value == null) {
      return PyStr.of("\r\n");
    }
    if (value instanceof StrLayout string) {
      return string.exact();
    }
    throw wrong("lineterminator", "a string", value);
  }

  Quoting quoting() {
    PyObject value = get("quoting");
    if (value == null) {
      return get("quotechar") == PyNone.NONE ? Quoting.NONE : Quoting.MINIMAL;
    }
    if (!(value instanceof PyInt number) || value.type() != PyInt.TYPE) {
      throw wrong("quoting", "an integer", value);
    }
    Quoting quoting = Quoting.of(number.longValue());
    if (quoting == null) {
      throw Errors.of(ExceptionTypes.TYPE_ERROR, "bad \"quoting\" value");
    }
    return quoting;
  }
}
