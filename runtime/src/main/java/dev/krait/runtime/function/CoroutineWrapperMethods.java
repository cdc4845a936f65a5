package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code coroutine_wrapper}. */
@Exposed("coroutine_wrapper")
final class CoroutineWrapperMethods {
  private CoroutineWrapperMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(CoroutineWrapper self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(CoroutineWrapper self) {
    return self.coroutine().send(PyNone.NONE);
  }

  @Method("send(self, value, /)")
  static PyObject send(CoroutineWrapper self, PyObject value) {
    return self.coroutine().send(value);
  }

  @Method("throw(self, type, value=None, traceback=None, /)")
  static PyObject raise(CoroutineWrapper self, PyObject type, PyObject value, PyObject traceback) {
    return self.coroutine().raise(GeneratorThrow.exception(type, value, traceback));
  }

  @Method("close(self, /)")
  static PyObject close(CoroutineWrapper self) {
    return self.coroutine().close();
  }
}
