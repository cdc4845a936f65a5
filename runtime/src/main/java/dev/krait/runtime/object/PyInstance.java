package dev.krait.runtime.object;

import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/**
 * An instance of a Python class whose layout is {@code object}'s. Attributes stand in an array that
 * the {@link Shape} describes, until the program asks for {@code __dict__} or deletes one; from
 * then on they stand in a real dictionary.
 */
public class PyInstance extends PyObject {
  private static final PyObject[] NO_VALUES = {};

  private Shape shape;
  private PyObject[] values = NO_VALUES;
  private PyDict dict;

  public PyInstance(PyType type) {
    this.shape = type.rootShape();
  }

  @Override
  public PyType type() {
    return shape.type();
  }

  /** The hidden class; a root shape when the attributes stand in a dictionary. */
  public final Shape shape() {
    return shape;
  }

  /** The attribute at an index of the {@link #shape()}. */
  public final PyObject value(int index) {
    return values[index];
  }

  /** Replaces the attribute at an index of the {@link #shape()}. */
  public final void setValue(int index, PyObject value) {
    values[index] = value;
  }

  /** {@code __class__} assignment between classes of this layout. */
  public final void setType(PyType type) {
    shape = dict == null ? shape.of(type) : type.rootShape();
  }

  /** Whether the attributes stand in a dictionary, which no inline cache may bypass. */
  public final boolean isDictMode() {
    return dict != null;
  }

  @Override
  public boolean hasOwnAttrs() {
    return true;
  }

  @Override
  public PyObject ownAttr(String name) {
    if (dict != null) {
      return dict.get(name);
    }
    int index = shape.indexOf(name);
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean setOwnAttr(String name, PyObject value) {
    if (dict != null) {
      dict.put(name, value);
      return true;
    }
    int index = shape.indexOf(name);
    if (index >= 0) {
      values[index] = value;
    } else {
      append(shape.with(name), value);
    }
    return true;
  }

  /** Adds the attribute that {@code longer} has and the present shape has not. */
  public final void append(Shape longer, PyObject value) {
    int index = shape.size();
    PyObject[] array = values;
    if (index >= array.length) {
      array = Arrays.copyOf(array, index < 4 ? 4 : index * 2);
    }
    array[index] = value;
    values = array;
    shape = longer;
  }

  @Override
  public boolean delOwnAttr(String name) {
    return ownAttr(name) != null && dict().remove(PyStr.of(name)) != null;
  }

  /** {@code __dict__}: live from the first time it is asked for. */
  public final PyDict dict() {
    if (dict == null) {
      PyDict made = new PyDict();
      String[] names = shape.names();
      for (int i = 0; i < names.length; i++) {
        made.put(names[i], values[i]);
      }
      setDict(made);
    }
    return dict;
  }

  /** {@code __dict__} assignment. */
  public final void setDict(PyDict dict) {
    this.dict = dict;
    shape = shape.type().rootShape();
    values = NO_VALUES;
  }

  // ---- an instance as a descriptor ----

  @Override
  public PyObject descrGet(PyObject instance, PyType owner) {
    PyObject method = type().slot(Slot.GET);
    return method == null
        ? this
        : type().callSlot(method, this, instance == null ? PyNone.NONE : instance, owner);
  }

  @Override
  public boolean isDataDescriptor() {
    return type().slot(Slot.SET) != null || type().slot(Slot.DELETE) != null;
  }

  @Override
  public boolean descrSet(PyObject instance, PyObject value) {
    PyObject method = type().slot(Slot.SET);
    if (method == null) {
      return false;
    }
    type().callSlot(method, this, instance, value);
    return true;
  }

  @Override
  public boolean descrDelete(PyObject instance) {
    PyObject method = type().slot(Slot.DELETE);
    if (method == null) {
      return false;
    }
    type().callSlot(method, this, instance);
    return true;
  }
}
