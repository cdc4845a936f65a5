package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code bool}. */
@Exposed("bool")
final class BoolMethods {
  private BoolMethods() {}
}
