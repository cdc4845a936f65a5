package dev.krait.runtime.function;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code code}. */
@Exposed("code")
final class CodeMethods {
  private CodeMethods() {}
}
