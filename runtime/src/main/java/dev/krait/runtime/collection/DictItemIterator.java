package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a dict's items. */
public final class DictItemIterator extends DictIterator {
  /** {@code dict_itemiterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict_itemiterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new DictIteratorMethodsTable());

  DictItemIterator(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    DictEntry entry = advance();
    return entry == null ? null : PyTuple.pair(entry.key, entry.value());
  }

  @Override
  PyObject element(DictEntry entry) {
    return PyTuple.pair(entry.key, entry.value());
  }
}
