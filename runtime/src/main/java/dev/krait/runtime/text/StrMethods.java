package dev.krait.runtime.text;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code str}. */
@Exposed("str")
final class StrMethods {
  private StrMethods() {}
}
