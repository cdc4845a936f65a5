package dev.krait.runtime.object;

/**
 * Tells when an object is lost that Java's finalisation must not burden. That object alone refers
 * to its guard, so that both are lost at the same time.
 */
public abstract class LossGuard<T> implements Finalizable {
  private volatile T guarded;

  protected LossGuard(T guarded) {
    this.guarded = guarded;
  }

  /** There is nothing to do any more. */
  public final void release() {
    guarded = null;
  }

  @Override
  public final void runFinalizer() {
    T lost = guarded;
    guarded = null;
    if (lost != null) {
      lost(lost);
    }
  }

  /** Nothing refers to the object any more. */
  protected abstract void lost(T object);

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected final void finalize() {
    Finalizers.unreachable(this);
  }
}
