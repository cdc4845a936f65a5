package dev.krait.runtime.module.sys;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;

/**
 * The functions of {@code sys._jit}, which speaks of CPython's own compiler: there is none here.
 */
@Exposed(value = "sys._jit", module = true)
final class JitFunctions {
  private JitFunctions() {}

  @Method("is_available()")
  static boolean isAvailable() {
    return false;
  }

  @Method("is_enabled()")
  static boolean isEnabled() {
    return false;
  }

  @Method("is_active()")
  static boolean isActive() {
    return false;
  }
}
