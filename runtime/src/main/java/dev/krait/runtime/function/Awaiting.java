package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.object.Slot;

/** {@code await}: the iterator behind an awaitable (reference, 6.4 and 3.4.1). */
final class Awaiting {
  private Awaiting() {}

  /** {@code type(iterator).__aiter__(iterable)}, as {@code async for} does it (8.9.2). */
  static PyObject asyncIterator(PyObject iterable) {
    PyType type = iterable.type();
    PyObject method = type.slot(Slot.AITER);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + type.name());
    }
    PyObject iterator = type.callSlot(method, iterable);
    if (iterator.type().slot(Slot.ANEXT) == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + iterator.type().name());
    }
    return iterator;
  }

  /** What awaits the next value of an asynchronous iterator. */
  static PyObject next(PyObject iterator) {
    PyType type = iterator.type();
    if (iterator instanceof PyAsyncGenerator generator) {
      generator.begin();
      return new AsyncGeneratorSend(generator, PyNone.NONE);
    }
    PyObject method = type.slot(Slot.ANEXT);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got " + type.name());
    }
    PyObject awaitable = type.callSlot(method, iterator);
    try {
      return iterator(awaitable);
    } catch (PyException e) {
      PyException error =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: " + awaitable.type().name());
      error.value().setCause(e.value());
      error.value().setContext(e.value());
      throw error;
    }
  }

  static PyObject iterator(PyObject awaitable) {
    if (awaitable instanceof PyCoroutine coroutine) {
      if (coroutine.currentDelegate() != null) {
        throw Errors.runtimeError("coroutine is being awaited already");
      }
      return coroutine;
    }
    if (awaitable instanceof AsyncGeneratorSend
        || awaitable instanceof PyGenerator generator && generator.isIterableCoroutine()) {
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
