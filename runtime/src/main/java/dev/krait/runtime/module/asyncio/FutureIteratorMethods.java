package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyBaseException;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.function.GeneratorThrow;
import dev.krait.runtime.module.BuiltinsIteration;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The methods of {@code _asyncio.FutureIter}. */
@Exposed("_asyncio.FutureIter")
final class FutureIteratorMethods {
  private FutureIteratorMethods() {}

  @Method("__iter__(self, /)")
  static PyObject iter(FutureIterator self) {
    return self;
  }

  @Method("__next__(self, /)")
  static PyObject next(FutureIterator self) {
    return BuiltinsIteration.valueOrStop(self.next(), self);
  }

  @Method("send(self, object, /)")
  static PyObject send(FutureIterator self, PyObject value) {
    return BuiltinsIteration.valueOrStop(self.next(), self);
  }

  @Method("throw(self, type, val=None, tb=None, /)")
  static PyObject raise(FutureIterator self, PyObject type, PyObject value, PyObject traceback) {
    boolean valid =
        type instanceof PyBaseException
            || type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
    if (!valid) {
      throw Errors.typeError(
          "exceptions must be classes deriving BaseException or instances of such a class");
    }
    self.close();
    throw GeneratorThrow.exception(type, value, traceback);
  }

  @Method("close(self, /)")
  static void close(FutureIterator self) {
    self.close();
  }
}
