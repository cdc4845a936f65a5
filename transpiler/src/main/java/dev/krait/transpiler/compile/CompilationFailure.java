package dev.krait.transpiler.compile;

/** javac did not accept emitted Java: a defect of Krait, or a JVM without compiler. */
public final class CompilationFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CompilationFailure(String message) {
    super(message, null, false, false);
  }
}
