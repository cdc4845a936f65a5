package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code coroutine}. */
@Exposed("coroutine")
final class CoroutineMethods {
  private CoroutineMethods() {}

  @Method("__await__(self, /)")
  static PyObject await(PyCoroutine self) {
    return new CoroutineWrapper(self);
  }

  @Method("send(self, value, /)")
  static PyObject send(PyCoroutine self, PyObject value) {
    return self.send(value);
  }

  @Method("throw(self, type, value=None, traceback=None, /)")
  static PyObject raise(PyCoroutine self, PyObject type, PyObject value, PyObject traceback) {
    return self.raise(GeneratorThrow.exception(type, value, traceback));
  }

  @Method("close(self, /)")
  static PyObject close(PyCoroutine self) {
    return self.close();
  }

  @Method("__repr__(self, /)")
  static PyStr repr(PyCoroutine self) {
    return PyStr.of(
        "<coroutine object " + self.qualifiedName() + " at " + GeneratorNames.address(self) + ">");
  }

  @Getter("__name__")
  static PyObject name(PyCoroutine self) {
    return PyStr.of(self.name());
  }

  @Setter("__name__")
  static void setName(PyCoroutine self, PyObject value) {
    self.setName(GeneratorNames.text("__name__", value));
  }

  @Getter("__qualname__")
  static PyObject qualifiedName(PyCoroutine self) {
    return PyStr.of(self.qualifiedName());
  }

  @Setter("__qualname__")
  static void setQualifiedName(PyCoroutine self, PyObject value) {
    self.setQualifiedName(GeneratorNames.text("__qualname__", value));
  }

  @Getter("cr_running")
  static boolean running(PyCoroutine self) {
    return self.isRunning();
  }

  @Getter("cr_suspended")
  static boolean suspended(PyCoroutine self) {
    return self.isSuspended();
  }

  @Getter("cr_frame")
  static PyObject frame(PyCoroutine self) {
    return self.frame();
  }

  /** Tracking of origins is never on. */
  @Getter(value = "cr_origin", member = true)
  static PyObject origin(PyCoroutine self) {
    return PyNone.NONE;
  }

  @Getter("cr_code")
  static PyObject code(PyCoroutine self) {
    return self.code();
  }

  @Getter("cr_await")
  static PyObject delegate(PyCoroutine self) {
    PyObject delegate = self.currentDelegate();
    return delegate == null ? PyNone.NONE : delegate;
  }
}
