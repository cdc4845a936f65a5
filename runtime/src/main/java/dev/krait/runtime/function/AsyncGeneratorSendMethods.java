package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code async_generator_asend}. */
@Exposed("async_generator_asend")
final class AsyncGeneratorSendMethods {
  private AsyncGeneratorSendMethods() {}

  @Method("__await__(self, /)")
  static PyObject await(AsyncGeneratorSend self) {
    return self;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(AsyncGeneratorSend self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(AsyncGeneratorSend self) {
    return send(self, PyNone.NONE);
  }

  @Method("send(self, value, /)")
  static PyObject send(AsyncGeneratorSend self, PyObject value) {
    return BuiltinsIteration.valueOrStop(self.resume(value), self);
  }

  @Method("throw(self, type, value=None, traceback=None, /)")
  static PyObject raise(
      AsyncGeneratorSend self, PyObject type, PyObject value, PyObject traceback) {
    return BuiltinsIteration.valueOrStop(
        self.raise(GeneratorThrow.exception(type, value, traceback)), self);
  }

  @Method("close(self, /)")
  static PyObject close(AsyncGeneratorSend self) {
    self.close();
    return PyNone.NONE;
  }
}
