package dev.krait.runtime.collection;

import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The iterator of a tuple. */
public final class TupleIterator extends BuiltinIterator {
  /** {@code tuple_iterator}. */
  public static final PyType TYPE =
      PyType.builtin(
          "tuple_iterator",
          PyType.OBJECT,
          false,
          new IteratorProtocolTable(),
          new LengthHintTable(),
          new TupleIteratorMethodsTable());

  private TupleLayout tuple;
  private int index;

  TupleIterator(TupleLayout tuple) {
    this.tuple = tuple;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next() {
    TupleLayout from = tuple;
    if (from != null) {
      int at = index;
      PyObject[] items = from.items;
      if (at < items.length) {
        index = at + 1;
        return items[at];
      }
      tuple = null;
    }
    return null;
  }

  @Override
  public int lengthHint() {
    return tuple == null ? 0 : tuple.items.length - index;
  }

  /** The tuple and the index of the next element; null after the end. */
  PyObject[] state() {
    return tuple == null ? null : new PyObject[] {tuple, PyInt.of(index)};
  }

  /** Goes on from another index. */
  void moveTo(int position) {
    if (tuple != null) {
      index = Math.max(0, Math.min(position, tuple.items.length));
    }
  }
}
