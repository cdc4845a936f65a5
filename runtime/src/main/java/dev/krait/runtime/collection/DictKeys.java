package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code dict.keys()}. */
public class DictKeys extends DictSetView {
  /** {@code dict_keys}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict_keys",
          PyType.OBJECT,
          false,
          new DictViewMethodsTable(),
          new DictSetViewMethodsTable(),
          Unhashable.TABLE);

  DictKeys(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return new DictKeyIterator(dict);
  }

  @Override
  PyObject reversed() {
    return DictReverseIterator.ofKeys(dict);
  }

  @Override
  PyObject[] toArray() {
    return dict.keyArray();
  }

  @Override
  boolean has(PyObject value) {
    return dict.get(value) != null;
  }
}
