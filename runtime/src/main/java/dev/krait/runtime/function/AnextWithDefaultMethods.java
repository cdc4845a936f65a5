package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyObject;

/** The methods of {@code anext_awaitable}. */
@Exposed("anext_awaitable")
final class AnextWithDefaultMethods {
  private AnextWithDefaultMethods() {}

  @Method("__await__(self, /)")
  static PyObject await(AnextWithDefault self) {
    return self;
  }

  @Method("__iter__(self, /)")
  static PyObject iter(AnextWithDefault self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(AnextWithDefault self) {
    return BuiltinsIteration.valueOrStop(self.next(), self);
  }

  @Method("send(self, value, /)")
  static PyObject send(AnextWithDefault self, PyObject value) {
    return BuiltinsIteration.valueOrStop(
        self.pass(iterator -> iterator.attr("send").call1(value)), self);
  }

  @Method("throw(self, *args)")
  static PyObject raise(AnextWithDefault self, PyObject[] args) {
    return BuiltinsIteration.valueOrStop(
        self.pass(iterator -> iterator.attr("throw").callN(args, PyObject.NO_NAMES)), self);
  }

  @Method("close(self, /)")
  static PyObject close(AnextWithDefault self) {
    return BuiltinsIteration.valueOrStop(
        self.pass(iterator -> iterator.attr("close").call0()), self);
  }
}
