package dev.krait.runtime.exception;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyObject;

/** The attributes of {@code SyntaxError}, which say where the error is. */
@Exposed("SyntaxError")
final class SyntaxErrorFields {
  private SyntaxErrorFields() {}

  @Getter(value = "msg", member = true)
  static PyObject message(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_MESSAGE));
  }

  @Setter("msg")
  static void setMessage(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_MESSAGE, value);
  }

  @Getter(value = "filename", member = true)
  static PyObject filename(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_FILENAME));
  }

  @Setter("filename")
  static void setFilename(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_FILENAME, value);
  }

  @Getter(value = "lineno", member = true)
  static PyObject line(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_LINE));
  }

  @Setter("lineno")
  static void setLine(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_LINE, value);
  }

  @Getter(value = "offset", member = true)
  static PyObject offset(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_OFFSET));
  }

  @Setter("offset")
  static void setOffset(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_OFFSET, value);
  }

  @Getter(value = "text", member = true)
  static PyObject text(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_TEXT));
  }

  @Setter("text")
  static void setText(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_TEXT, value);
  }

  @Getter(value = "end_lineno", member = true)
  static PyObject endLine(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_END_LINE));
  }

  @Setter("end_lineno")
  static void setEndLine(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_END_LINE, value);
  }

  @Getter(value = "end_offset", member = true)
  static PyObject endOffset(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_END_OFFSET));
  }

  @Setter("end_offset")
  static void setEndOffset(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_END_OFFSET, value);
  }

  @Getter(value = "print_file_and_line", member = true)
  static PyObject print(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_PRINT));
  }

  @Setter("print_file_and_line")
  static void setPrint(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_PRINT, value);
  }

  @Getter(value = "_metadata", member = true)
  static PyObject metadata(PyBaseException self) {
    return BaseExceptionAttributes.orNone(self.field(ExceptionField.SYNTAX_METADATA));
  }

  @Setter("_metadata")
  static void setMetadata(PyBaseException self, PyObject value) {
    self.setField(ExceptionField.SYNTAX_METADATA, value);
  }
}
