package dev.krait.runtime.module.collections;

import dev.krait.runtime.collection.DictKeyIterator;
import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyInstance;
import dev.krait.runtime.object.PyNone;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.operator.Containers;

/** {@code collections.defaultdict}. */
final class PyDefaultDict extends DictLayout {
  /** {@code collections.defaultdict}. */
  static final PyType TYPE =
      PyType.builtin(
              "collections.defaultdict",
              PyDict.TYPE,
              true,
              new DefaultDictMethodsTable(),
              new GenericMethodsTable())
          .withOwnLayout()
          .withDoc("A dict that calls a factory for the value of a missing key.");

  private final PyInstance part;
  private PyObject factory = PyNone.NONE;

  PyDefaultDict(PyType type) {
    this.part = type == TYPE ? null : PyInstance.partOf(type, this);
  }

  @Override
  public PyType type() {
    return part == null ? TYPE : part.type();
  }

  @Override
  public PyInstance instance() {
    return part;
  }

  /** {@code default_factory}; {@code None} if there is none. */
  PyObject factory() {
    return factory;
  }

  void setFactory(PyObject factory) {
    this.factory = factory;
  }

  /** {@code defaultdict.__missing__}. */
  PyObject missing(PyObject key) {
    if (factory == PyNone.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = factory.call0();
    return putIfAbsent(key, value);
  }

  // ---- the object's protocol, for exact ones without a look-up ----

  @Override
  public PyObject getItem(PyObject key) {
    if (part != null) {
      return super.getItem(key);
    }
    PyObject value = get(key);
    return value == null ? missing(key) : value;
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    if (part == null) {
      put(key, value);
    } else {
      super.setItem(key, value);
    }
  }

  @Override
  public int len() {
    return part == null ? size() : super.len();
  }

  @Override
  public boolean isTrue() {
    return part == null ? size() != 0 : super.isTrue();
  }

  @Override
  public boolean contains(PyObject key) {
    return part == null ? get(key) != null : super.contains(key);
  }

  @Override
  public PyObject iter() {
    return part == null ? new DictKeyIterator(this) : Containers.iter(this);
  }
}
