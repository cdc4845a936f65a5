package dev.krait.runtime.function;

import dev.krait.runtime.object.PyType;

/** A coroutine object: what calling an {@code async def} function makes (reference, 8.9.1). */
public abstract class PyCoroutine extends PyGenerator {
  /** {@code coroutine}. */
  public static final PyType TYPE =
      PyType.builtin("coroutine", PyType.OBJECT, false, new CoroutineMethodsTable())
          .withWeakReferences();

  protected PyCoroutine(PyCode code) {
    super(code);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected String kind() {
    return "coroutine";
  }
}
