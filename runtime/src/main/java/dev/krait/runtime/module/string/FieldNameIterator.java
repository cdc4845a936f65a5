package dev.krait.runtime.module.string;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.FieldName;

/** The parts of a field name behind the first: whether an attribute, and its name or index. */
final class FieldNameIterator extends BuiltinIterator {
  private static final PyType TYPE =
      PyType.builtin("fieldnameiterator", PyType.OBJECT, false, new IteratorProtocolTable());

  private final FieldName name;

  FieldNameIterator(FieldName name) {
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (!name.advance()) {
      return null;
    }
    return PyTuple.pair(
        PyBool.of(name.isAttribute()),
        name.isAttribute() ? name.name() : FormatFunctions.numberOr(name.name()));
  }
}
