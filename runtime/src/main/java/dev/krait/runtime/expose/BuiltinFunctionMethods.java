package dev.krait.runtime.expose;

/** The methods of {@code builtin_function_or_method}. */
@Exposed("builtin_function_or_method")
final class BuiltinFunctionMethods {
  private BuiltinFunctionMethods() {}
}
