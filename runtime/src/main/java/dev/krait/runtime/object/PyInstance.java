package dev.krait.runtime.object;

import dev.krait.runtime.collection.DictLayout;
import dev.krait.runtime.collection.PyDict;
import dev.krait.runtime.text.PyStr;
import java.util.Arrays;

/**
 * An instance of a Python class whose layout is {@code object}'s. Attributes stand in an array that
 * the {@link Shape} describes, behind the values of {@code __slots__}, until the program asks for
 * {@code __dict__} or deletes one; from then on they stand in a real dictionary.
 *
 * <p>Instances with another layout hold one of these as their {@link PyObject#instance()}.
 */
public class PyInstance extends PyObject {
  private static final PyObject[] NO_VALUES = {};

  private Shape shape;
  private PyObject[] values;
  private DictLayout dict;

  public PyInstance(PyType type) {
    Shape root = type.rootShape();
    this.shape = root;
    int capacity = root.capacity();
    this.values = capacity == 0 ? NO_VALUES : new PyObject[capacity];
  }

  /**
   * {@code object.__new__(type)} for built-in types whose instances have no fields of their own.
   */
  public static PyInstance make(PyType type) {
    if (type.isAbstract()) {
      throw ObjectMethods.isAbstract(type);
    }
    return partOf(type, null);
  }

  /**
   * The part with class and attributes of an object of another layout ({@code whole}), which keeps
   * what {@code __del__} needs.
   */
  public static PyInstance partOf(PyType type, PyObject whole) {
    return type.isHeapType() && type.slot(Slot.DEL) != null
        ? new FinalizableInstance(type, whole)
        : new PyInstance(type);
  }

  @Override
  public PyType type() {
    return shape.type();
  }

  @Override
  public final PyInstance instance() {
    return this;
  }

  /**
   * The hidden class. Instances whose attributes stand in a dictionary have one of their own, so
   * that nothing remembered of the others holds for them.
   */
  public final Shape shape() {
    return shape;
  }

  /** The slot or attribute at an index of the {@link #shape()}; null for a slot without value. */
  public final PyObject value(int index) {
    return values[index];
  }

  /** Replaces the slot or attribute at an index of the {@link #shape()}. */
  public final void setValue(int index, PyObject value) {
    values[index] = value;
  }

  @Override
  public final void setType(PyType type) {
    shape = dict == null ? shape.of(type) : type.dictShape();
  }

  /** Whether the attributes stand in a dictionary, which no inline cache may bypass. */
  public final boolean isDictMode() {
    return dict != null;
  }

  @Override
  public final boolean hasOwnAttrs() {
    return shape.type().hasInstanceDict();
  }

  @Override
  public final PyObject ownAttr(String name) {
    if (dict != null) {
      return get(dict, name);
    }
    int index = shape.indexOf(name);
    return index < 0 ? null : values[index];
  }

  private static PyObject get(DictLayout dict, String name) {
    return dict instanceof PyDict exact ? exact.get(name) : dict.get(PyStr.of(name));
  }

  @Override
  public final boolean setOwnAttr(String name, PyObject value) {
    if (dict != null) {
      if (dict instanceof PyDict exact) {
        exact.put(name, value);
      } else {
        dict.put(PyStr.of(name), value);
      }
      return true;
    }
    int index = shape.indexOf(name);
    if (index >= 0) {
      values[index] = value;
    } else if (hasOwnAttrs()) {
      append(shape.with(name), value);
    } else {
      return false;
    }
    return true;
  }

  /** Adds the attribute that {@code longer} has and the present shape has not. */
  public final void append(Shape longer, PyObject value) {
    PyObject[] array = values;
    int index = longer.size() - 1;
    if (index < array.length && !Concurrency.several()) {
      array[index] = value;
      shape = longer;
    } else {
      appendApart(longer, value);
    }
  }

  private void appendApart(Shape longer, PyObject value) {
    if (Concurrency.several()) {
      synchronized (this) {
        if (longer.extendsDirectly(shape)) {
          add(longer, value);
          return;
        }
      }
      setOwnAttr(longer.lastName(), value);
    } else {
      add(longer, value);
    }
  }

  private void add(Shape longer, PyObject value) {
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
  public final boolean delOwnAttr(String name) {
    return ownAttr(name) != null && instanceDict().remove(PyStr.of(name)) != null;
  }

  @Override
  public final DictLayout instanceDict() {
    return dict != null || !hasOwnAttrs() ? dict : makeDict();
  }

  private synchronized DictLayout makeDict() {
    if (dict == null) {
      PyDict made = new PyDict();
      String[] names = shape.names();
      int first = shape.type().slotCount();
      for (int i = 0; i < names.length; i++) {
        made.put(names[i], values[first + i]);
      }
      setInstanceDict(made);
    }
    return dict;
  }

  @Override
  public final synchronized void setInstanceDict(DictLayout dict) {
    this.dict = dict;
    shape = shape.type().dictShape();
    if (!Concurrency.several()) { // else another thread may be about to read by the old shape
      int slots = shape.size();
      values = slots == 0 ? NO_VALUES : Arrays.copyOf(values, slots);
    }
  }
}
