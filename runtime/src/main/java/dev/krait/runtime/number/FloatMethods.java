package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code float}. */
@Exposed("float")
final class FloatMethods {
  private FloatMethods() {}
}
