package dev.krait.runtime.function;

/**
 * Whether several threads run Python code. Until the second one starts, containers need no locks;
 * from then on each operation that changes one is atomic, as CPython programs expect.
 */
public final class Sharing {
  private static boolean active;

  private Sharing() {}

  /** Whether operations have to lock. */
  public static boolean isActive() {
    return active;
  }

  /** To be called before a second thread starts. */
  public static void begin() {
    active = true;
  }
}
