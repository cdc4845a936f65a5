package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.text.PyStr;

/**
 * The class and the {@code __dict__} of an instance of a Python class that extends a built-in type
 * other than {@code object}. Such an instance holds one and delegates to it.
 */
public final class InstanceAttributes {
  private PyType type;
  private PyDict dict;

  public InstanceAttributes(PyType type) {
    this.type = type;
  }

  /** The class of the instance. */
  public PyType type() {
    return type;
  }

  /** {@code __class__} assignment between classes of one layout. */
  public void setType(PyType type) {
    this.type = type;
  }

  /** {@code __dict__}, made when first asked for. */
  public PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  /** {@code __dict__} assignment. */
  public void setDict(PyDict dict) {
    this.dict = dict;
  }

  /** See {@link PyObject#ownAttr}. */
  public PyObject get(String name) {
    return dict == null ? null : dict.get(name);
  }

  /** See {@link PyObject#setOwnAttr}. */
  public boolean set(String name, PyObject value) {
    dict().put(name, value);
    return true;
  }

  /** See {@link PyObject#delOwnAttr}. */
  public boolean delete(String name) {
    return dict != null && dict.remove(PyStr.of(name)) != null;
  }

  // ---- the instance as a descriptor ----

  /** See {@link PyObject#descrGet}. */
  public PyObject descrGet(PyObject self, PyObject instance, PyType owner) {
    PyObject method = type.slot(Slot.GET);
    return method == null
        ? self
        : type.callSlot(method, self, instance == null ? PyNone.NONE : instance, owner);
  }

  /** See {@link PyObject#isDataDescriptor}. */
  public boolean isDataDescriptor() {
    return type.slot(Slot.SET) != null || type.slot(Slot.DELETE) != null;
  }

  /** See {@link PyObject#descrSet}. */
  public boolean descrSet(PyObject self, PyObject instance, PyObject value) {
    PyObject method = type.slot(Slot.SET);
    if (method == null) {
      return false;
    }
    type.callSlot(method, self, instance, value);
    return true;
  }

  /** See {@link PyObject#descrDelete}. */
  public boolean descrDelete(PyObject self, PyObject instance) {
    PyObject method = type.slot(Slot.DELETE);
    if (method == null) {
      return false;
    }
    type.callSlot(method, self, instance);
    return true;
  }
}
