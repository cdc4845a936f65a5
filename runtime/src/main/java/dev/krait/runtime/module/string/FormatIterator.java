package dev.krait.runtime.module.string;

import dev.krait.runtime.collection.BuiltinIterator;
import dev.krait.runtime.collection.IteratorProtocolTable;
import dev.krait.runtime.collection.PyTuple;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.FormatParser;
import dev.krait.runtime.text.PyStr;

/** The pieces of a format string: literal text, field name, specification, conversion. */
final class FormatIterator extends BuiltinIterator {
  private static final PyType TYPE =
      PyType.builtin("formatteriterator", PyType.OBJECT, false, new IteratorProtocolTable());

  private final FormatParser parser;

  FormatIterator(FormatParser parser) {
    this.parser = parser;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    if (!parser.advance()) {
      return null;
    }
    if (!parser.hasField()) {
      return PyTuple.of(parser.literal(), PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyObject conversion =
        parser.conversion() == 0
            ? PyNone.NONE
            : PyStr.of(new String(Character.toChars(parser.conversion())));
    return PyTuple.of(parser.literal(), parser.name(), parser.spec(), conversion);
  }
}
