package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;
import dev.krait.runtime.expose.Method;

/** {@code __length_hint__} of the iterators that have one (PEP 424). */
@Exposed("iterator")
public final class LengthHint {
  private LengthHint() {}

  @Method("__length_hint__(self, /)")
  static int lengthHint(BuiltinIterator self) {
    return self.lengthHint();
  }
}
