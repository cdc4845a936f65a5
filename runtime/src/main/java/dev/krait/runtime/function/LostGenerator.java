package dev.krait.runtime.function;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.Finalizers;
import dev.krait.runtime.object.LossGuard;

/** Closes a suspended generator that nothing refers to any more (reference, 6.2.9.1). */
final class LostGenerator extends LossGuard<PyGenerator> {
  private LostGenerator(PyGenerator generator) {
    super(generator);
  }

  static LostGenerator watch(PyGenerator generator) {
    LostGenerator guard = new LostGenerator(generator);
    Finalizers.register(guard);
    return guard;
  }

  @Override
  protected void lost(PyGenerator generator) {
    if (!generator.isSuspended()) {
      return;
    }
    try {
      generator.close();
    } catch (RuntimeException | StackOverflowError thrown) {
      Unraisable.report(
          JavaExceptions.toPython(thrown).value(),
          "Exception ignored while closing generator " + generator.repr(),
          null);
    }
  }
}
