package dev.krait.runtime.expose;

/** The methods of {@code method_descriptor}. */
@Exposed("method_descriptor")
final class BuiltinMethodMethods {
  private BuiltinMethodMethods() {}
}
