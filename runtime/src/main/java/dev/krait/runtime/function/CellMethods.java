package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code cell}. */
@Exposed("cell")
final class CellMethods {
  private CellMethods() {}
}
