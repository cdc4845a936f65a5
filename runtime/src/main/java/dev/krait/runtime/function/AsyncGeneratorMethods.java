package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Getter;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.expose.Setter;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.text.PyStr;

/** The methods of {@code async_generator}. */
@Exposed("async_generator")
final class AsyncGeneratorMethods {
  private AsyncGeneratorMethods() {}

  @Method("__aiter__(self, /)")
  static PyObject aiter(PyAsyncGenerator self) {
    return self;
  }

  @Method("__anext__(self, /)")
  static PyObject anext(PyAsyncGenerator self) {
    return asend(self, PyNone.NONE);
  }

  @Method("asend(self, value, /)")
  static PyObject asend(PyAsyncGenerator self, PyObject value) {
    self.begin();
    return new AsyncGeneratorSend(self, value);
  }

  @Method("athrow(self, type, value=None, traceback=None, /)")
  static PyObject athrow(PyAsyncGenerator self, PyObject type, PyObject value, PyObject traceback) {
    self.begin();
    return new AsyncGeneratorThrow(self, new AsyncGeneratorThrow.Arguments(type, value, traceback));
  }

  @Method("aclose(self, /)")
  static PyObject aclose(PyAsyncGenerator self) {
    self.begin();
    return new AsyncGeneratorThrow(self, null);
  }

  @Method("__repr__(self, /)")
  static PyStr repr(PyAsyncGenerator self) {
    return PyStr.of(
        "<async_generator object "
            + self.qualifiedName()
            + " at "
            + GeneratorNames.address(self)
            + ">");
  }

  @Getter("__name__")
  static PyObject name(PyAsyncGenerator self) {
    return PyStr.of(self.name());
  }

  @Setter("__name__")
  static void setName(PyAsyncGenerator self, PyObject value) {
    self.setName(GeneratorNames.text("__name__", value));
  }

  @Getter("__qualname__")
  static PyObject qualifiedName(PyAsyncGenerator self) {
    return PyStr.of(self.qualifiedName());
  }

  @Setter("__qualname__")
  static void setQualifiedName(PyAsyncGenerator self, PyObject value) {
    self.setQualifiedName(GeneratorNames.text("__qualname__", value));
  }

  @Getter(value = "ag_running", member = true)
  static boolean running(PyAsyncGenerator self) {
    return self.isAwaited();
  }

  @Getter("ag_suspended")
  static boolean suspended(PyAsyncGenerator self) {
    return self.isSuspended();
  }

  @Getter("ag_frame")
  static PyObject frame(PyAsyncGenerator self) {
    return self.frame();
  }

  @Getter("ag_code")
  static PyObject code(PyAsyncGenerator self) {
    return self.code();
  }

  @Getter("ag_await")
  static PyObject delegate(PyAsyncGenerator self) {
    PyObject delegate = self.currentDelegate();
    return delegate == null ? PyNone.NONE : delegate;
  }
}
