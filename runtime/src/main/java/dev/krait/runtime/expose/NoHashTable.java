package dev.krait.runtime.expose;

import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyType;

/**
 * What a mutable built-in type adds to its tables: {@code __hash__ = None}, which makes its
 * instances unhashable (reference, {@code object.__hash__}).
 */
public final class NoHashTable extends AttributeTable {
  @Override
  public void define(PyType type, DescriptorOrder into) {
    into.add("__hash__", PyNone.NONE);
  }
}
