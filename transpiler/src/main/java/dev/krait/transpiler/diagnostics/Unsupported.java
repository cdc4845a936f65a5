package dev.krait.transpiler.diagnostics;

/** How features that Krait does not translate are told. */
public final class Unsupported {
  private Unsupported() {}

  /** {@code file:line:column: error: what}, columns from 1. */
  public static String line(UnsupportedFeature feature, String filename) {
    return filename
        + ":"
        + feature.position().lineno()
        + ":"
        + (feature.position().colOffset() + 1)
        + ": error: "
        + feature.getMessage()
        + "\n";
  }
}
