package dev.krait.runtime.function;

import dev.krait.runtime.exception.JavaExceptions;
import dev.krait.runtime.module.sys.Unraisable;
import dev.krait.runtime.object.Finalizable;
import dev.krait.runtime.object.Finalizers;

/**
 * Closes a suspended generator that nothing refers to any more (reference, 6.2.9.1). The generator
 * alone refers to this, so that both are lost at the same time.
 */
final class LostGenerator implements Finalizable {
  private volatile PyGenerator generator;

  private LostGenerator(PyGenerator generator) {
    this.generator = generator;
  }

  static LostGenerator watch(PyGenerator generator) {
    LostGenerator guard = new LostGenerator(generator);
    Finalizers.register(guard);
    return guard;
  }

  /** There is nothing to close any more. */
  void release() {
    generator = null;
  }

  @Override
  public void runFinalizer() {
    PyGenerator lost = generator;
    generator = null;
    if (lost == null || !lost.isSuspended()) {
      return;
    }
    try {
      lost.close();
    } catch (RuntimeException | StackOverflowError thrown) {
      Unraisable.report(
          JavaExceptions.toPython(thrown).value(),
          "Exception ignored while closing generator " + lost.repr(),
          null);
    }
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected void finalize() {
    Finalizers.unreachable(this);
  }
}
