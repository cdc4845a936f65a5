package dev.krait.transpiler.diagnostics;

import dev.krait.transpiler.ast.Position;

/**
 * Legal Python that Krait cannot translate: named, with its place, instead of being compiled to
 * something else.
 */
public final class UnsupportedFeature extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String feature;

  private UnsupportedFeature(Position position, String feature) {
    super(feature + " is not supported yet", null, false, false);
    this.position = position;
    this.feature = feature;
  }

  /** The feature at its place. */
  public static UnsupportedFeature at(Position position, String feature) {
    return new UnsupportedFeature(position, feature);
  }

  public Position position() {
    return position;
  }

  public String feature() {
    return feature;
  }
}
