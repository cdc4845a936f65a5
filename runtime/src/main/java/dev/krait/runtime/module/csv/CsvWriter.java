package dev.krait.runtime.module.csv;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.number.ComplexLayout;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;
import dev.krait.runtime.text.PyStr;
import dev.krait.runtime.text.StrLayout;

/** {@code csv.writer}: writes rows as lines. */
final class CsvWriter extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_csv.writer", PyType.OBJECT, false, new CsvWriterMethodsTable());

  final Dialect dialect;
  private final PyObject write;

  CsvWriter(PyObject write, Dialect dialect) {
    this.write = write;
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyObject writeRow(PyObject row) {
    PyObject fields;
    try {
      fields = row.iter();
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      throw CsvErrors.of("iterable expected, not " + row.type().name());
    }
    CsvLine line = new CsvLine(dialect);
    PyObject field = fields.next();
    boolean nullOnly = false;
    for (; field != null; field = fields.next()) {
      nullOnly = field == PyNone.NONE;
      line.add(text(field), isQuoted(field));
    }
    return write.call1(line.end(nullOnly));
  }

  /** Null for {@code None}. */
  private static PyStr text(PyObject field) {
    if (field instanceof StrLayout string) {
      return string.exact();
    }
    return field == PyNone.NONE ? null : field.str();
  }

  private boolean isQuoted(PyObject field) {
    return switch (dialect.quoting) {
      case NONNUMERIC -> !isNumber(field);
      case ALL -> true;
      case STRINGS -> field instanceof StrLayout;
      case NOTNULL -> field != PyNone.NONE;
      default -> false;
    };
  }

  private static boolean isNumber(PyObject field) {
    if (field instanceof ComplexLayout) {
      return true;
    }
    PyType type = field.type();
    return type.slot(Slot.INDEX) != null
        || type.slot(Slot.INT) != null
        || type.slot(Slot.FLOAT) != null;
  }
}
