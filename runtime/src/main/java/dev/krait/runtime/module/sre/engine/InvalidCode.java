package dev.krait.runtime.module.sre.engine;

/** The list of codes is none that {@code re._compiler} makes. */
public final class InvalidCode extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCode() {
    super(null, null, false, false);
  }
}
