package dev.krait.runtime.module.csv;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;

/** What a reader shows of itself. */
@Exposed("reader")
final class CsvReaderMethods {
  private CsvReaderMethods() {}

  @Getter(value = "dialect", member = true)
  static PyObject dialect(CsvReader self) {
    return self.dialect;
  }

  @Getter(value = "line_num", member = true)
  static PyObject lineNumber(CsvReader self) {
    return PyInt.of(self.lineNumber());
  }
}
