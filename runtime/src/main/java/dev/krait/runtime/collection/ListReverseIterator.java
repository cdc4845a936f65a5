package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code reversed(list)}. */
public final class ListReverseIterator extends BuiltinIterator {
  /** {@code list_reverseiterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "list_reverseiterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new ListReverseIteratorMethodsTable());

  private ListLayout list;
  private int index;

  ListReverseIterator(ListLayout list) {
    this.list = list;
    this.index = list.size - 1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    ListLayout from = list;
    if (from == null) {
      return null;
    }
    int at = index;
    PyObject element = at < 0 ? null : from.at(at);
    if (element != null) {
      index = at - 1;
      return element;
    }
    list = null;
    index = -1;
    return null;
  }

  @Override
  public int lengthHint() {
    return list == null || list.size < index + 1 ? 0 : index + 1;
  }

  /** The list and the index of the next element; null after the end. */
  PyObject[] state() {
    return list == null ? null : new PyObject[] {list, PyInt.of(index)};
  }

  /** Goes on from another index. */
  void moveTo(int position) {
    if (list != null) {
      index = Math.max(-1, Math.min(position, list.size - 1));
    }
  }
}
