package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code generator}. */
@Exposed("generator")
final class GeneratorMethods {
  private GeneratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(PyGenerator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(PyGenerator self) {
    return self.send(PyNone.NONE);
  }

  @Method("send(self, value, /)")
  static PyObject send(PyGenerator self, PyObject value) {
    return self.send(value);
  }

  @Method("throw(self, type, value=None, traceback=None, /)")
  static PyObject raise(PyGenerator self, PyObject type, PyObject value, PyObject traceback) {
    return self.raise(GeneratorThrow.exception(type, value, traceback));
  }

  @Method("close(self, /)")
  static PyObject close(PyGenerator self) {
    return self.close();
  }

  @Method("__repr__(self, /)")
  static PyStr repr(PyGenerator self) {
    return PyStr.of(
        "<generator object " + self.qualifiedName() + " at " + GeneratorNames.address(self) + ">");
  }

  @Getter("__name__")
  static PyObject name(PyGenerator self) {
    return PyStr.of(self.name());
  }

  @Setter("__name__")
  static void setName(PyGenerator self, PyObject value) {
    self.setName(GeneratorNames.text("__name__", value));
  }

  @Getter("__qualname__")
  static PyObject qualifiedName(PyGenerator self) {
    return PyStr.of(self.qualifiedName());
  }

  @Setter("__qualname__")
  static void setQualifiedName(PyGenerator self, PyObject value) {
    self.setQualifiedName(GeneratorNames.text("__qualname__", value));
  }

  @Getter("gi_running")
  static boolean running(PyGenerator self) {
    return self.isRunning();
  }

  @Getter("gi_suspended")
  static boolean suspended(PyGenerator self) {
    return self.isSuspended();
  }

  @Getter("gi_frame")
  static PyObject frame(PyGenerator self) {
    return self.frame();
  }

  @Getter("gi_code")
  static PyObject code(PyGenerator self) {
    return self.code();
  }

  @Getter("gi_yieldfrom")
  static PyObject delegate(PyGenerator self) {
    PyObject delegate = self.currentDelegate();
    return delegate == null ? PyNone.NONE : delegate;
  }
}
