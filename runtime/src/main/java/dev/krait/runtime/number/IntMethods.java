package dev.krait.runtime.number;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code int}. */
@Exposed("int")
final class IntMethods {
  private IntMethods() {}
}
