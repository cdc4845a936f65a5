package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code staticmethod}. */
@Exposed("staticmethod")
final class StaticMethodMethods {
  private StaticMethodMethods() {}
}
