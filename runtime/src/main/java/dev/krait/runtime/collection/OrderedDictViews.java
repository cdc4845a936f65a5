package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;

/** The views of an {@code OrderedDict}: those of {@code dict} with iterators of their own. */
final class OrderedDictViews {
  private OrderedDictViews() {}

  /** {@code odict_keys}. */
  static final class Keys extends DictKeys {
    private static final PyType ORDERED = PyType.builtin("odict_keys", DictKeys.TYPE, false);

    Keys(PyOrderedDict dict) {
      super(dict);
    }

    @Override
    public PyType type() {
      return ORDERED;
    }

    @Override
    public PyObject iter() {
      return iterator(this, OrderedDictIterator.Kind.KEYS, false);
    }

    @Override
    PyObject reversed() {
      return iterator(this, OrderedDictIterator.Kind.KEYS, true);
    }
  }

  /** {@code odict_values}. */
  static final class Values extends DictValues {
    private static final PyType ORDERED = PyType.builtin("odict_values", DictValues.TYPE, false);

    Values(PyOrderedDict dict) {
      super(dict);
    }

    @Override
    public PyType type() {
      return ORDERED;
    }

    @Override
    public PyObject iter() {
      return iterator(this, OrderedDictIterator.Kind.VALUES, false);
    }

    @Override
    PyObject reversed() {
      return iterator(this, OrderedDictIterator.Kind.VALUES, true);
    }
  }

  /** {@code odict_items}. */
  static final class Items extends DictItems {
    private static final PyType ORDERED = PyType.builtin("odict_items", DictItems.TYPE, false);

    Items(PyOrderedDict dict) {
      super(dict);
    }

    @Override
    public PyType type() {
      return ORDERED;
    }

    @Override
    public PyObject iter() {
      return iterator(this, OrderedDictIterator.Kind.ITEMS, false);
    }

    @Override
    PyObject reversed() {
      return iterator(this, OrderedDictIterator.Kind.ITEMS, true);
    }
  }

  private static PyObject iterator(DictView view, OrderedDictIterator.Kind kind, boolean backward) {
    return new OrderedDictIterator((PyOrderedDict) view.dict(), kind, backward);
  }
}
