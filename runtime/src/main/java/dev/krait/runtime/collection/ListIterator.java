package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a list, which sees what is appended meanwhile. */
public final class ListIterator extends BuiltinIterator {
  /** {@code list_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "list_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new ListIteratorMethodsTable());

  private ListLayout list;
  private int index;

  ListIterator(ListLayout list) {
    this.list = list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    ListLayout from = list;
    if (from != null) {
      int at = index;
      PyObject[] items = from.items;
      if (at < from.size && at < items.length) {
        index = at + 1;
        return items[at];
      }
      PyObject packed = from.packedAt(at);
      if (packed != null) {
        index = at + 1;
        return packed;
      }
      list = null;
    }
    return null;
  }

  @Override
  public int lengthHint() {
    return list == null ? 0 : Math.max(0, list.size - index);
  }

  /** The list and the index of the next element; null after the end. */
  PyObject[] state() {
    return list == null ? null : new PyObject[] {list, PyInt.of(index)};
  }

  /** Goes on from another index. */
  void moveTo(int position) {
    if (list != null) {
      index = Math.max(0, Math.min(position, list.size));
    }
  }
}
