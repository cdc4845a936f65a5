package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code dict}. */
@Exposed("dict")
final class DictMethods {
  private DictMethods() {}
}
