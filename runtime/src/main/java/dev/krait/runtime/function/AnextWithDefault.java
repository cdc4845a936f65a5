package dev.krait.runtime.function;

import dev.krait.runtime.exception.ExceptionTypes;
import dev.krait.runtime.exception.PyException;
import dev.krait.runtime.module.StopValue;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.function.UnaryOperator;

/** What {@code anext(iterator, default)} makes: awaits the next value, or gives the default. */
public final class AnextWithDefault extends PyObject implements StopValue {
  static final PyType TYPE =
      PyType.builtin("anext_awaitable", PyType.OBJECT, false, new AnextWithDefaultMethodsTable());

  private final PyObject awaitable;
  private final PyObject defaultValue;
  private PyObject stop = PyNone.NONE;

  public AnextWithDefault(PyObject awaitable, PyObject defaultValue) {
    this.awaitable = awaitable;
    this.defaultValue = defaultValue;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return this;
  }

  @Override
  public PyObject next() {
    PyObject value = null;
    try {
      PyObject iterator = iterator();
      value =
          iterator instanceof PyGenerator generator
              ? generator.run(PyNone.NONE, null)
              : iterator.next();
      if (value == null && iterator instanceof StopValue ended) {
        stop = ended.takeStopValue();
      }
    } catch (PyException e) {
      requireStop(e);
    }
    return value;
  }

  /** A coroutine may be in the middle of what it awaits itself. */
  private PyObject iterator() {
    return awaitable instanceof PyCoroutine ? awaitable : Awaiting.iterator(awaitable);
  }

  /** Passes {@code send}, {@code throw} or {@code close} on. */
  PyObject pass(UnaryOperator<PyObject> operation) {
    try {
      return operation.apply(iterator());
    } catch (PyException e) {
      requireStop(e);
      return null;
    }
  }

  private void requireStop(PyException e) {
    if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
      throw e;
    }
    stop = defaultValue;
  }

  @Override
  public PyObject takeStopValue() {
    PyObject value = stop;
    stop = PyNone.NONE;
    return value;
  }
}
