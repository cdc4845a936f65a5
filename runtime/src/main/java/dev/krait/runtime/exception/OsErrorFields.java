package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code OSError}. */
@Exposed("OSError")
final class OsErrorFields {
  private OsErrorFields() {}

  @Getter(value = "errno", member = true)
  static PyObject errno(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.ERRNO));
  }

  @Setter("errno")
  static void setErrno(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.ERRNO, value);
  }

  @Getter(value = "strerror", member = true)
  static PyObject strerror(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.STRERROR));
  }

  @Setter("strerror")
  static void setStrerror(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.STRERROR, value);
  }

  @Getter(value = "filename", member = true)
  static PyObject filename(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.FILENAME));
  }

  @Setter("filename")
  static void setFilename(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.FILENAME, value);
  }

  @Getter(value = "filename2", member = true)
  static PyObject filename2(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.FILENAME2));
  }

  @Setter("filename2")
  static void setFilename2(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.FILENAME2, value);
  }
}
