package dev.krait.runtime.module.expat;

/** A token goes on behind what was fed so far. */
final class Incomplete extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final Incomplete INSTANCE = new Incomplete();

  private Incomplete() {
    super(null, null, false, false);
  }
}
