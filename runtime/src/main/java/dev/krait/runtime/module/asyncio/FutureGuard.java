package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.object.Finalizable;
import dev.krait.runtime.object.Finalizers;

/**
 * Reports a future whose exception nobody asked for, or a pending task, when it is lost. The future
 * alone refers to this, so that both are lost at the same time.
 */
final class FutureGuard implements Finalizable {
  private volatile PyFuture future;

  private FutureGuard(PyFuture future) {
    this.future = future;
  }

  static FutureGuard watch(PyFuture future) {
    FutureGuard guard = new FutureGuard(future);
    Finalizers.register(guard);
    return guard;
  }

  /** There is nothing to report any more. */
  void release() {
    future = null;
  }

  @Override
  public void runFinalizer() {
    PyFuture lost = future;
    future = null;
    if (lost != null) {
      lost.lost();
    }
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected void finalize() {
    Finalizers.unreachable(this);
  }
}
