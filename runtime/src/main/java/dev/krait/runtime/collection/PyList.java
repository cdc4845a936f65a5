package dev.krait.runtime.collection;

import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import java.util.Arrays;

/** An exact {@code list}. */
public final class PyList extends ListLayout {
  /** {@code list}. */
  public static final PyType TYPE =
      PyType.builtin("list", PyType.OBJECT, true, new ListMethodsTable());

  private PyObject[] items;
  private int size;

  public PyList() {
    this.items = NO_ARGS;
  }

  /** A list of these elements; the array belongs to it. */
  public PyList(PyObject... items) {
    this.items = items;
    this.size = items.length;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public PyObject get(int index) {
    return items[index];
  }

  @Override
  public void append(PyObject value) {
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(8, size + (size >> 1)));
    }
    items[size++] = value;
  }
}
