package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** {@code dict.values()}. */
public class DictValues extends DictView {
  /** {@code dict_values}. */
  public static final PyType TYPE =
      PyType.builtin("dict_values", PyType.OBJECT, false, new DictViewMethodsTable());

  DictValues(DictLayout dict) {
    super(dict);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject iter() {
    return new DictValueIterator(dict);
  }

  @Override
  PyObject reversed() {
    return DictReverseIterator.ofValues(dict);
  }

  @Override
  PyObject[] toArray() {
    return dict.valueArray();
  }
}
