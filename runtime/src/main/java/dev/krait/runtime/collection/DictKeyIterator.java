package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a dict's keys. */
public final class DictKeyIterator extends DictIterator {
  /** {@code dict_keyiterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict_keyiterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new DictIteratorMethodsTable());

  /** From the first key on. */
  public DictKeyIterator(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    DictEntry entry = advance();
    return entry == null ? null : entry.key;
  }

  @Override
  PyObject element(DictEntry entry) {
    return entry.key;
  }
}
