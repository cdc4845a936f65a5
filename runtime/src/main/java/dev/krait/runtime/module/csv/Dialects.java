package dev.krait.runtime.module.csv;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.object.PyObject;

/** The dialects that are known by name, and the one that a call means. */
final class Dialects {
  /** {@code _csv._dialects}. */
  static final PyDict REGISTERED = new PyDict();

  private Dialects() {}

  /** The dialect of a name; an {@code Error} if there is none. */
  static PyObject get(PyObject name) {
    PyObject dialect = REGISTERED.get(name);
    if (dialect == null) {
      throw CsvErrors.of("unknown dialect");
    }
    return dialect;
  }

  /** The dialect that {@code dialect='excel', **fmtparams} mean. */
  static Dialect of(PyObject dialect, PyDict parameters) {
    return (Dialect) DialectMethods.make(Dialect.TYPE, dialect, parameters);
  }
}
