package dev.krait.runtime.module.io;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code io.TextIOBase}. */
@Exposed("_io._TextIOBase")
final class TextIoBaseMethods {
  private TextIoBaseMethods() {}

  @Method("detach(self, /)")
  static PyObject detach(PyObject self) {
    throw IoErrors.unsupported("detach");
  }

  @Method("read(self, size=-1, /)")
  static PyObject read(PyObject self, PyObject size) {
    throw IoErrors.unsupported("read");
  }

  @Method("readline(self, size=-1, /)")
  static PyObject readline(PyObject self, PyObject size) {
    throw IoErrors.unsupported("readline");
  }

  @Method("write(self, s, /)")
  static PyObject write(PyObject self, PyObject text) {
    throw IoErrors.unsupported("write");
  }

  @Getter("encoding")
  static PyObject encoding(PyObject self) {
    return PyNone.NONE;
  }

  @Getter("newlines")
  static PyObject newlines(PyObject self) {
    return PyNone.NONE;
  }

  @Getter("errors")
  static PyObject errors(PyObject self) {
    return PyNone.NONE;
  }
}
