package dev.krait.runtime.collection;

import dev.krait.runtime.expose.Exposed;

/** The methods of {@code iterator}. */
@Exposed("iterator")
final class IteratorMethods {
  private IteratorMethods() {}
}
