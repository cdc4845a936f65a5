package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code function}. */
@Exposed("function")
final class FunctionMethods {
  private FunctionMethods() {}
}
