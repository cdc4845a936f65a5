package dev.krait.runtime.collection;

import dev.krait.runtime.exception.Errors;
import dev.krait.runtime.function.GlobalCell;
import dev.krait.runtime.number.PyBool;
import dev.krait.runtime.number.PyInt;
import dev.krait.runtime.object.GenericMethodsTable;
import dev.krait.runtime.object.PyObject;
import dev.krait.runtime.object.PyType;
import dev.krait.runtime.text.PyStr;

/**
 * An exact {@code dict}, which keeps the order of insertion. Any of them can be a namespace of
 * global variables.
 */
public final class PyDict extends DictLayout {
  /** {@code dict}. */
  public static final PyType TYPE =
      PyType.builtin(
          "dict",
          PyType.OBJECT,
          true,
          new DictOperatorsTable(),
          new GenericMethodsTable(),
          new DictMethodsTable(),
          new GenericMethodsTable(),
          Unhashable.TABLE);

  public PyDict() {}

  /** An empty dict with room for this many keys. */
  public static PyDict withCapacity(int keys) {
    PyDict dict = new PyDict();
    dict.reserve(keys);
    return dict;
  }

  /** {@code dict(other)}. */
  public static PyDict copyOf(DictLayout other) {
    PyDict dict = new PyDict();
    dict.copyFrom(other);
    return dict;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len() {
    return size;
  }

  @Override
  public boolean isTrue() {
    return size != 0;
  }

  @Override
  public long hash() {
    throw Unhashable.error(this);
  }

  // ---- items ----

  @Override
  public PyObject getItem(PyObject key) {
    PyObject value = get(key);
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @Override
  public PyObject getItem(long key) {
    return getItem(PyInt.of(key));
  }

  @Override
  public void setItem(PyObject key, PyObject value) {
    put(key, value);
  }

  @Override
  public void setItem(long key, PyObject value) {
    put(PyInt.of(key), value);
  }

  @Override
  public void delItem(PyObject key) {
    if (remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @Override
  public boolean contains(PyObject key) {
    return get(key) != null;
  }

  @Override
  public PyObject iter() {
    return new DictKeyIterator(this);
  }

  // ---- operators ----

  @Override
  public PyObject or(PyObject other) {
    return other instanceof PyDict dict ? DictOperators.merged(this, dict) : super.or(other);
  }

  @Override
  public PyObject iOr(PyObject other) {
    DictUpdate.from(this, other);
    return this;
  }

  @Override
  public PyObject eq(PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(DictOperators.equal(this, dict))
        : super.eq(other);
  }

  @Override
  public boolean isEq(PyObject other) {
    return other instanceof PyDict dict ? DictOperators.equal(this, dict) : super.isEq(other);
  }

  @Override
  public PyObject ne(PyObject other) {
    return other instanceof PyDict dict
        ? PyBool.of(!DictOperators.equal(this, dict))
        : super.ne(other);
  }

  @Override
  public boolean isNe(PyObject other) {
    return other instanceof PyDict dict ? !DictOperators.equal(this, dict) : super.isNe(other);
  }

  @Override
  public PyStr repr() {
    return DictOperators.repr(this);
  }

  // ---- a dict as a namespace ----

  /**
   * The cell of a global variable, made on demand, bound or not; the same one each time. Once made,
   * reads and writes of the key and of the cell are the same thing.
   *
   * @param builtins the namespace that answers while the variable is unbound; null for builtins'
   *     own
   */
  public synchronized GlobalCell cell(String name, PyDict builtins) {
    PyStr key = StrKeys.of(name);
    long hash = key.hash();
    DictEntry entry = table.find(this, key, hash);
    if (entry instanceof GlobalCell cell) {
      return cell;
    }
    GlobalCell fallback = builtins == null ? null : builtins.cell(name, null);
    GlobalCell cell = new GlobalCell(this, name, key, hash, fallback);
    if (entry == null) {
      if (!table.hasRoom()) {
        table = table.grown(size);
      }
      table.addUnbound(cell);
    } else {
      ((DictEntry) cell).takePlaceOf(entry);
      table.replace(entry, cell);
      table.order[entry.position] = cell;
      table.hasCells = true;
    }
    return cell;
  }

  /** For {@link GlobalCell#set} on an unbound cell: adds the key and stores the value. */
  public void bindCell(GlobalCell cell, PyObject value) {
    bind(cell, value);
  }
}
