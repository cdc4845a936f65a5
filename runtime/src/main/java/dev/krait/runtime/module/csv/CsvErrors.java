package dev.krait.runtime.module.csv;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyType;

/** {@code csv.Error}. */
final class CsvErrors {
  static final PyType TYPE = PyType.builtin("_csv.Error", ExceptionTypes.EXCEPTION, true);

  private CsvErrors() {}

  static PyException of(String message) {
    return Errors.of(TYPE, message);
  }
}
