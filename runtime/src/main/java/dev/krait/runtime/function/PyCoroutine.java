package dev.krait.runtime.function;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** A coroutine object: what calling an {@code async def} function makes (reference, 8.9.1). */
public abstract class PyCoroutine extends PyGenerator {
  /** {@code coroutine}. */
  public static final PyType TYPE =
      PyType.builtin(
              "coroutine",
              PyType.OBJECT,
              false,
              new CoroutineMethodsTable(),
              new GenericMethodsTable())
          .withWeakReferences();

  protected PyCoroutine(PyCode code) {
    super(code);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    throw Errors.typeError("'coroutine' object is not iterable");
  }

  @Override
  public PyObject next() {
    throw Errors.typeError("'coroutine' object is not an iterator");
  }

  /** Whether it was never awaited, nor closed. */
  public boolean isNew() {
    return state == 0 && !isRunning();
  }

  @Override
  protected void requireReusable() {
    throw Errors.runtimeError("cannot reuse already awaited coroutine");
  }

  @Override
  protected String kind() {
    return "coroutine";
  }
}
