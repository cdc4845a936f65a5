package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code reversed()} of a dict or of one of its views. */
public final class DictReverseIterator extends BuiltinIterator {
  private static final PyType KEYS = type("dict_reversekeyiterator");
  private static final PyType VALUES = type("dict_reversevalueiterator");
  private static final PyType ITEMS = type("dict_reverseitemiterator");

  private final PyType type;
  private DictLayout dict;
  private int expected;
  private int position;
  private int left;

  private DictReverseIterator(PyType type, DictLayout dict) {
    this.type = type;
    this.dict = dict;
    this.expected = dict.size;
    this.position = dict.table.end - 1;
    this.left = dict.size;
  }

  private static PyType type(String name) {
    return PyType.builtin(
        name,
        PyType.OBJECT,
        false,
        new IteratorProtocolTable(),
        new LengthHintTable(),
        new DictIteratorMethodsTable());
  }

  static DictReverseIterator ofKeys(DictLayout dict) {
    return new DictReverseIterator(KEYS, dict);
  }

  static DictReverseIterator ofValues(DictLayout dict) {
    return new DictReverseIterator(VALUES, dict);
  }

  static DictReverseIterator ofItems(DictLayout dict) {
    return new DictReverseIterator(ITEMS, dict);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public PyObject next() {
    DictLayout from = dict;
    if (from == null) {
      return null;
    }
    if (from.size != expected) {
      expected = -1;
      throw DictIterator.changedSize();
    }
    DictTable table = from.table;
    for (int i = Math.min(position, table.end - 1); i >= 0; i--) {
      DictEntry entry = table.order[i];
      if (entry != null) {
        position = i - 1;
        left--;
        return element(entry);
      }
    }
    dict = null;
    return null;
  }

  private PyObject element(DictEntry entry) {
    return type == KEYS
        ? entry.key
        : type == VALUES ? entry.value() : PyTuple.pair(entry.key, entry.value());
  }

  @Override
  public int lengthHint() {
    return dict == null || dict.size != expected ? 0 : left;
  }

  /** What is left, without moving on. */
  PyList rest() {
    PyList rest = new PyList();
    if (dict != null) {
      for (int i = position; i >= 0; i--) {
        DictEntry entry = dict.table.order[i];
        if (entry != null) {
          rest.append(element(entry));
        }
      }
    }
    return rest;
  }
}
