package dev.krait.runtime.module.asyncio;

import dev.krait.runtime.object.Finalizers;
import dev.krait.runtime.object.LossGuard;

/** Reports a future whose exception nobody asked for, or a pending task, when it is lost. */
final class FutureGuard extends LossGuard<PyFuture> {
  private FutureGuard(PyFuture future) {
    super(future);
  }

  static FutureGuard watch(PyFuture future) {
    FutureGuard guard = new FutureGuard(future);
    Finalizers.register(guard);
    return guard;
  }

  @Override
  protected void lost(PyFuture future) {
    future.lost();
  }
}
