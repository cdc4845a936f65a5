package dev.krait.runtime.module.sys;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

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

  /**
   * Drops the class's own descriptors of {@code __dict__} and {@code __weakref__}, so that they can
   * be made anew in a class with slots.
   */
  @Method("_clear_type_descriptors(type, /)")
  static void clearTypeDescriptors(PyObject type) {
    if (!(type instanceof PyType cleared)) {
      throw Errors.typeError(
          "_clear_type_descriptors() argument must be type, not " + type.type().name());
    }
    if (!cleared.isHeapType()) {
      throw Errors.typeError("argument is immutable");
    }
    cleared.undefine("__dict__");
    cleared.undefine("__weakref__");
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
