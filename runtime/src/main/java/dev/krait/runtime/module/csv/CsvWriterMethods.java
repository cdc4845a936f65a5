package dev.krait.runtime.module.csv;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/** The methods of a writer. */
@Exposed("writer")
final class CsvWriterMethods {
  private CsvWriterMethods() {}

  @Method(value = "writerow(self, row, /)", doc = "Write one row; fields become strings.")
  static PyObject writeRow(CsvWriter self, PyObject row) {
    return self.writeRow(row);
  }

  @Method(value = "writerows(self, rows, /)", doc = "Write each of the rows.")
  static void writeRows(CsvWriter self, PyObject rows) {
    PyObject iterator = rows.iter();
    for (PyObject row = iterator.next(); row != null; row = iterator.next()) {
      self.writeRow(row);
    }
  }

  @Getter(value = "dialect", member = true)
  static PyObject dialect(CsvWriter self) {
    return self.dialect;
  }
}
