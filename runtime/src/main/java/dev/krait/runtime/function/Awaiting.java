package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code await}: the iterator behind an awaitable (reference, 6.4 and 3.4.1). */
final class Awaiting {
  private Awaiting() {}

  static PyObject iterator(PyObject awaitable) {
    if (awaitable instanceof PyCoroutine) {
      return awaitable;
    }
    PyType type = awaitable.type();
    PyObject method = type.slot(Slot.AWAIT);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object can't be awaited");
    }
    PyObject iterator = type.callSlot(method, awaitable);
    if (iterator instanceof PyCoroutine) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (iterator.type().slot(Slot.NEXT) == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }
}
