package dev.krait.runtime.collection;

import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An exact {@code dict}, which keeps the order of insertion. Any of them can be a namespace of
 * global variables.
 */
public final class PyDict extends DictLayout {
  /** {@code dict}. */
  public static final PyType TYPE =
      PyType.builtin("dict", PyType.OBJECT, true, new DictMethodsTable());

  private final Map<Object, PyObject> entries = new LinkedHashMap<>();
  private Map<String, GlobalCell> cells;

  @Override
  public PyType type() {
    return TYPE;
  }

  private static Object key(PyObject key) {
    return key instanceof PyStr text ? text.toString() : key;
  }

  @Override
  public PyObject get(PyObject key) {
    return entries.get(key(key));
  }

  /** {@link #get(PyObject)} of a string key. */
  public PyObject get(String key) {
    return entries.get(key);
  }

  @Override
  public void put(PyObject key, PyObject value) {
    entries.put(key(key), value);
  }

  /** {@link #put(PyObject, PyObject)} of a string key. */
  public void put(String key, PyObject value) {
    entries.put(key, value);
  }

  @Override
  public PyObject remove(PyObject key) {
    return entries.remove(key(key));
  }

  /** {@link #remove(PyObject)} of a string key. */
  public PyObject remove(String key) {
    return entries.remove(key);
  }

  @Override
  public int size() {
    return entries.size();
  }

  /**
   * The cell of a global variable, made on demand, bound or not; the same one each time. Once made,
   * reads and writes of the key and of the cell are the same thing.
   *
   * @param builtins the namespace that answers while the variable is unbound; null for builtins'
   *     own
   */
  public GlobalCell cell(String name, PyDict builtins) {
    if (cells == null) {
      cells = new HashMap<>();
    }
    return cells.computeIfAbsent(
        name, n -> new GlobalCell(this, n, builtins == null ? null : builtins.cell(n, null)));
  }

  /** For {@link GlobalCell#set} on an unbound cell: adds the key and stores the value. */
  public void bindCell(GlobalCell cell, PyObject value) {
    cell.store(value);
    entries.put(cell.name(), value);
  }
}
