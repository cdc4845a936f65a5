package dev.krait.runtime.object;

/** What has something to do when it is lost. */
public interface Finalizable {
  /** Does it, once. */
  void runFinalizer();
}
