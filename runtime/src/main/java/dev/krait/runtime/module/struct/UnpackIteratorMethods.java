package dev.krait.runtime.module.struct;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;

/** What {@code iter_unpack}'s iterator adds to others. */
@Exposed("unpack_iterator")
final class UnpackIteratorMethods {
  private UnpackIteratorMethods() {}

  @Method("__length_hint__(self, /)")
  static long lengthHint(UnpackIterator self) {
    return self.lengthHint();
  }
}
