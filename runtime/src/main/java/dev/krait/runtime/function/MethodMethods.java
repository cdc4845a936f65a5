package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code method}. */
@Exposed("method")
final class MethodMethods {
  private MethodMethods() {}
}
