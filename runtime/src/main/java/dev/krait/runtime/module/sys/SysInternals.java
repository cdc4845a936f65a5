package dev.krait.runtime.module.sys;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;

/**
 * The functions of {@code sys} that speak of CPython's internals, as far as they have a meaning
 * here.
 */
@Exposed(value = "sys", module = true)
final class SysInternals {
  private SysInternals() {}

  /** CPython counts blocks of its allocator; here it is the heap in use, in blocks of 16 bytes. */
  @Method("getallocatedblocks()")
  static long allocatedBlocks() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 16;
  }

  @Method("getunicodeinternedsize(*, _only_immortal=False)")
  static long internedSize(PyObject onlyImmortal) {
    return Interned.size();
  }

  @Method("is_stack_trampoline_active()")
  static boolean isTrampolineActive() {
    return false;
  }

  @Method("activate_stack_trampoline(backend, /)")
  static void activateTrampoline(PyObject backend) {
    throw Errors.valueError("perf trampoline not available");
  }

  @Method("deactivate_stack_trampoline()")
  static void deactivateTrampoline() {}

  @Method("is_remote_debug_enabled()")
  static boolean isRemoteDebugEnabled() {
    return false;
  }
}
