package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a dict's values. */
public final class DictValueIterator extends DictIterator {
  /** {@code dict_valueiterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict_valueiterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new DictIteratorMethodsTable());

  DictValueIterator(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    DictEntry entry = advance();
    return entry == null ? null : entry.value();
  }

  @Override
  PyObject element(DictEntry entry) {
    return entry.value();
  }
}
