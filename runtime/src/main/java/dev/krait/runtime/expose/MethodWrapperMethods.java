package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyObject;

/** What {@code method-wrapper} has in addition to {@code builtin_function_or_method}. */
@Exposed("method-wrapper")
final class MethodWrapperMethods {
  private MethodWrapperMethods() {}

  @Getter("__objclass__")
  static PyObject definingClass(BoundBuiltin self) {
    return self.owner();
  }
}
