package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code tuple}. */
@Exposed("tuple")
final class TupleMethods {
  private TupleMethods() {}
}
