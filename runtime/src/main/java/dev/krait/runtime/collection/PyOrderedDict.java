package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.InstanceDictAttributeTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;

/** {@code collections.OrderedDict}, whose keys can be moved to either end. */
public final class PyOrderedDict extends DictLayout {
  /** {@code collections.OrderedDict}. */
  public static final PyType TYPE =
      PyType.builtin(
              "collections.OrderedDict",
              PyDict.TYPE,
              true,
              new OrderedDictOperatorsTable(),
              new OrderedDictMethodsTable(),
              new InstanceDictAttributeTable(),
              Unhashable.TABLE)
          .withOwnLayout()
          .withInstanceDict()
          .withWeakReferences()
          .withDoc("Dictionary that remembers insertion order");

  private final PyInstance part;
  private int moves;

  PyOrderedDict(PyType type) {
    this.part = PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  boolean isExact() {
    return part.type() == TYPE;
  }

  /** Counts the changes of the order that leave size and storage as they are. */
  int moves() {
    return moves;
  }

  void moved() {
    moves++;
  }

  // ---- the object's protocol, for exact ones without a look-up ----

  @Override
  public PyObject getItem(PyObject key) {
    if (!isExact()) {
      return super.getItem(key);
    }
    PyObject value = get(key);
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    if (isExact()) {
      put(key, key.hash(), value);
    } else {
      super.setItem(key, value);
    }
  }

  @Override
  public int len() {
    return isExact() ? size : super.len();
  }

  @Override
  public boolean isTrue() {
    return isExact() ? size != 0 : super.isTrue();
  }

  @Override
  public boolean contains(PyObject key) {
    return isExact() ? get(key) != null : super.contains(key);
  }

  @Override
  public PyObject iter() {
    return isExact()
        ? new OrderedDictIterator(this, OrderedDictIterator.Kind.KEYS, false)
        : Containers.iter(this);
  }
}
