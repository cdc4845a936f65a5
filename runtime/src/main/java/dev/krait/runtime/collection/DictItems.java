package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code dict.items()}. */
public class DictItems extends DictSetView {
  /** {@code dict_items}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict_items",
          PyType.OBJECT,
          false,
          new DictViewMethodsTable(),
          new DictSetViewMethodsTable(),
          Unhashable.TABLE);

  DictItems(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return new DictItemIterator(dict);
  }

  @Override
  PyObject reversed() {
    return DictReverseIterator.ofItems(dict);
  }

  @Override
  PyObject[] toArray() {
    return dict.itemArray();
  }

  @Override
  boolean has(PyObject value) {
    if (!(value instanceof TupleLayout pair) || pair.items.length != 2) {
      return false;
    }
    PyObject found = dict.get(pair.items[0]);
    return found != null && ArrayOrder.same(found, pair.items[1]);
  }
}
