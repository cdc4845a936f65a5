package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;

/** A view that is like a set: keys or items. */
public abstract class DictSetView extends DictView {
  DictSetView(DictLayout dict) {
    super(dict);
  }

  /** Whether an element, of any type, is in the view. */
  abstract boolean has(PyObject value);

  @Override
  public final boolean contains(PyObject value) {
    return has(value);
  }

  @Override
  public final long hash() {
    throw Unhashable.error(this);
  }
}
