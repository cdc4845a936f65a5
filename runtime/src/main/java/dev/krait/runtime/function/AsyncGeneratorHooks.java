package dev.krait.runtime.function;

import dev.krait.runtime.object.PyObject;

/**
 * What {@code sys.set_asyncgen_hooks} sets for a thread.
 *
 * @param firstIteration called with an asynchronous generator when it is first iterated; or null
 * @param finalizer called with one that is about to be finalised; or null
 */
public record AsyncGeneratorHooks(PyObject firstIteration, PyObject finalizer) {
  /** No hooks. */
  public static final AsyncGeneratorHooks NONE = new AsyncGeneratorHooks(null, null);
}
