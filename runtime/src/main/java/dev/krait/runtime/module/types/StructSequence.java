package dev.krait.runtime.module.types;

import dev.krait.runtime.collection.TupleLayout;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** An instance of a {@link StructSequenceType}. */
public final class StructSequence extends TupleLayout {
  private final StructSequenceType kind;
  private final PyObject[] fields;

  StructSequence(StructSequenceType kind, PyObject[] items, PyObject[] fields) {
    super(items);
    this.kind = kind;
    this.fields = fields;
  }

  @Override
  public PyType type() {
    return kind.type();
  }

  StructSequenceType kind() {
    return kind;
  }

  /** A field by its number, the ones behind the elements included. */
  public PyObject field(int index) {
    return fields[index];
  }
}
